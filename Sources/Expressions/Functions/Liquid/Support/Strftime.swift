/// Prints times by a format of `%` directives, with the flags (`-`, `0`, `_`, `^`, `#`, `:`) and widths of Ruby's `strftime`.
///
/// Source: <https://docs.ruby-lang.org/en/3.3/strftime_formatting_rdoc.html>
struct Strftime {
  private let time: LocalTime
  private var output = ""

  private init(_ time: LocalTime) { self.time = time }

  static func text(_ instant: Timestamp, format: String) -> String {
    var printer = Strftime(LocalTime(instant))
    printer.print(format)
    return printer.output
  }

  /// What stands between `%` and the letter.
  private struct Directive {
    var padding: Character?
    var isUppercase = false
    var changesCase = false
    var colons = 0
    var width: Int?
  }

  private mutating func print(_ format: String) {
    var rest = format[...]
    while let percent = rest.firstIndex(of: "%") {
      output += rest[..<percent]
      var cursor = rest[rest.index(after: percent)...]
      let directive = Self.readFlags(&cursor)
      guard let letter = cursor.first else {
        output += rest[percent...]
        return
      }
      cursor.removeFirst()
      if !print(letter, directive) { output += rest[percent..<cursor.startIndex] }
      rest = cursor
    }
    output += rest
  }

  private static func readFlags(_ cursor: inout Substring) -> Directive {
    var directive = Directive()
    while let character = cursor.first {
      switch character {
      case "-", "_": directive.padding = character
      case "0" where directive.width == nil: directive.padding = character
      case "^": directive.isUppercase = true
      case "#": directive.changesCase = true
      case ":": directive.colons += 1
      case "0"..."9":
        // More than any line needs, and no memory to speak of.
        directive.width = min((directive.width ?? 0) * 10 + (character.wholeNumberValue ?? 0), 1024)
      default: return directive
      }
      cursor.removeFirst()
    }
    return directive
  }

  /// Whether there is such a directive.
  private mutating func print(_ letter: Character, _ directive: Directive) -> Bool {
    if directive.colons > 0, letter != "z" { return false }
    if let (number, width, pad) = number(letter) {
      append(number, width: width, pad: pad, directive)
    } else if let word = word(letter) {
      append(word: word, letter, directive)
    } else if letter == "z" {
      appendZone(directive)
    } else if letter == "N" || letter == "L" {
      appendFraction(digits: directive.width ?? (letter == "L" ? 3 : 9))
    } else if let format = composite(letter) {
      var inner = Strftime(time)
      inner.print(format)
      append(word: inner.output, letter, directive)
    } else {
      return false
    }
    return true
  }

  private func number(_ letter: Character) -> (Int, width: Int, pad: Character)? {
    switch letter {
    case "Y": (time.date.year, time.date.year < 0 ? 5 : 4, "0")
    case "C": (floorDivide(time.date.year, 100), 2, "0")
    case "y": (time.date.year - floorDivide(time.date.year, 100) * 100, 2, "0")
    case "m": (time.date.month, 2, "0")
    case "d": (time.date.day, 2, "0")
    case "e": (time.date.day, 2, " ")
    case "j": (time.date.dayOfYear, 3, "0")
    case "H": (time.hour, 2, "0")
    case "k": (time.hour, 2, " ")
    case "I": (time.hour12, 2, "0")
    case "l": (time.hour12, 2, " ")
    case "M": (time.minute, 2, "0")
    case "S": (time.second, 2, "0")
    case "u": ((time.date.weekday + 6) % 7 + 1, 1, "0")
    case "w": (time.date.weekday, 1, "0")
    case "G": (time.isoWeek.year, 4, "0")
    case "g": (time.isoWeek.year - floorDivide(time.isoWeek.year, 100) * 100, 2, "0")
    case "V": (time.isoWeek.week, 2, "0")
    case "U": (time.week(from: 0), 2, "0")
    case "W": (time.week(from: 1), 2, "0")
    case "s": (time.epoch, 1, "0")
    default: nil
    }
  }

  private func word(_ letter: Character) -> String? {
    switch letter {
    case "A": LocalTime.weekdays[time.date.weekday]
    case "a": String(LocalTime.weekdays[time.date.weekday].prefix(3))
    case "B": LocalTime.months[time.date.month - 1]
    case "b", "h": String(LocalTime.months[time.date.month - 1].prefix(3))
    case "p": time.hour < 12 ? "AM" : "PM"
    case "P": time.hour < 12 ? "am" : "pm"
    case "Z": time.offset == 0 ? "UTC" : ""
    case "n": "\n"
    case "t": "\t"
    case "%": "%"
    default: nil
    }
  }

  private func composite(_ letter: Character) -> String? {
    switch letter {
    case "c": "%a %b %e %H:%M:%S %Y"
    case "D", "x": "%m/%d/%y"
    case "F": "%Y-%m-%d"
    case "v": "%e-%^b-%Y"
    case "X", "T": "%H:%M:%S"
    case "r": "%I:%M:%S %p"
    case "R": "%H:%M"
    case "+": "%a %b %e %H:%M:%S %Z %Y"
    default: nil
    }
  }

  private mutating func append(
    _ number: Int, width: Int, pad: Character, _ directive: Directive
  ) {
    let digits = String(number.magnitude)
    let sign = number < 0 ? "-" : ""
    let width = directive.padding == "-" ? 0 : directive.width ?? width
    let missing = max(0, width - digits.count - sign.count)
    let pad = directive.padding == "_" ? " " : directive.padding == "0" ? "0" : pad
    let filler = String(repeating: pad, count: missing)
    output += pad == "0" ? sign + filler + digits : filler + sign + digits
  }

  private mutating func append(word: String, _ letter: Character, _ directive: Directive) {
    var word = directive.isUppercase ? word.uppercased() : word
    if directive.changesCase {
      word = letter == "p" || letter == "Z" ? word.lowercased() : word.uppercased()
    }
    if let width = directive.width, directive.padding != "-" {
      let filler: Character = directive.padding == "0" ? "0" : " "
      output += String(repeating: filler, count: max(0, width - word.count))
    }
    output += word
  }

  private mutating func appendFraction(digits: Int) {
    let all = String(time.nanosecond + 1_000_000_000).dropFirst()
    output += all.prefix(digits) + String(repeating: "0", count: max(0, digits - 9))
  }

  private mutating func appendZone(_ directive: Directive) {
    let seconds = Int(time.offset.magnitude)
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60].map {
      ($0 < 10 ? "0" : "") + String($0)
    }
    let separator = directive.colons > 0 ? ":" : ""
    let count = directive.colons == 2 ? 3 : 2
    let digits = parts[..<count].joined(separator: separator)
    let filler = String(repeating: "0", count: max(0, (directive.width ?? 0) - digits.count - 1))
    output += (time.offset < 0 ? "-" : "+") + filler + digits
  }

  private func floorDivide(_ a: Int, _ b: Int) -> Int { (a >= 0 ? a : a - b + 1) / b }
}
