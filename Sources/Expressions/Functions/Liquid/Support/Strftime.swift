/// Prints times by a format of `%` directives, with the flags (`-`, `0`, `_`, `^`, `#`, `:`) and widths of Ruby's `strftime`.
///
/// Source: <https://docs.ruby-lang.org/en/3.3/strftime_formatting_rdoc.html>
struct Strftime {
  private let time: LocalTime
  private var output: [UInt8] = []
  /// Whether the format ends within a directive.
  private var isBroken = false

  private init(_ time: LocalTime) { self.time = time }

  /// `nil` if the format ends within a directive.
  static func text(_ instant: Timestamp, format: String) -> String? {
    format.withBytes { format in
      var printer = Strftime(LocalTime(instant))
      printer.output.reserveCapacity(format.count * 2 + 8)
      printer.print(format)
      return printer.isBroken ? nil : String(decoding: printer.output, as: UTF8.self)
    }
  }

  /// What stands between `%` and the letter.
  private struct Directive {
    var padding: UInt8 = 0
    var isUppercase = false
    var changesCase = false
    var colons = 0
    var width: Int?
    /// What was read is no directive: a colon without `z`, `E` or `O` before a letter that it does not go with.
    var isUnknown = false
  }

  private mutating func print(_ format: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position < format.count {
      let start = position
      position += 1
      guard format[start] == UInt8(ascii: "%") else {
        output.append(format[start])
        continue
      }
      let directive = Self.readFlags(format, &position)
      if !directive.isUnknown {
        guard position < format.count else { return isBroken = true }
        position += 1
        if print(format[position - 1], directive) { continue }
      }
      output += format[start..<position]
    }
  }

  private mutating func print(_ format: StaticString) {
    format.withUTF8Buffer { print($0) }
  }

  private static func readFlags(
    _ format: UnsafeBufferPointer<UInt8>, _ position: inout Int
  ) -> Directive {
    var directive = Directive()
    while position < format.count {
      let byte = format[position]
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "_"): directive.padding = byte
      case UInt8(ascii: "0") where directive.width == nil: directive.padding = byte
      case UInt8(ascii: "^"): directive.isUppercase = true
      case UInt8(ascii: "#"): directive.changesCase = true
      case UInt8(ascii: ":"):
        let colons = format[position...].prefix { $0 == byte }
        position = colons.endIndex
        directive.colons = colons.count
        directive.isUnknown = position == format.count || format[position] != UInt8(ascii: "z")
        return directive
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        // More than any line needs, and no memory to speak of.
        directive.width = min((directive.width ?? 0) * 10 + Int(byte - UInt8(ascii: "0")), 1024)
      case UInt8(ascii: "E"), UInt8(ascii: "O"):
        position += 1
        directive.isUnknown = position == format.count || !allows(byte, format[position])
        return directive
      default: return directive
      }
      position += 1
    }
    return directive
  }

  /// Whether there is such a directive.
  private mutating func print(_ letter: UInt8, _ directive: Directive) -> Bool {
    if let number = number(Unicode.Scalar(letter)) {
      append(number, directive)
    } else if let word = word(Unicode.Scalar(letter)) {
      word.withBytes { append(word: $0, letter, directive) }
    } else if letter == UInt8(ascii: "z") {
      appendZone(directive)
    } else if letter == UInt8(ascii: "N") || letter == UInt8(ascii: "L") {
      appendFraction(digits: directive.width ?? (letter == UInt8(ascii: "L") ? 3 : 9))
    } else if let format = composite(Unicode.Scalar(letter)) {
      var inner = Strftime(time)
      inner.print(format)
      inner.output.withUnsafeBufferPointer { append(word: $0, letter, directive) }
    } else {
      return false
    }
    return true
  }

  private static func allows(_ modifier: UInt8, _ letter: UInt8) -> Bool {
    modifier == UInt8(ascii: "E")
      ? "cCxXyY".utf8.contains(letter) : "deHkIlmMSuUVwWy".utf8.contains(letter)
  }

  /// A number with the width and the filler that it has by itself.
  private typealias Number = (value: Int, width: Int, isSpaced: Bool)

  private func number(_ letter: Unicode.Scalar) -> Number? {
    switch letter {
    case "Y": (time.date.year, time.date.year < 0 ? 5 : 4, false)
    case "C": (floorDivide(time.date.year, 100), 2, false)
    case "y": (time.date.year - floorDivide(time.date.year, 100) * 100, 2, false)
    case "m": (time.date.month, 2, false)
    case "d": (time.date.day, 2, false)
    case "e": (time.date.day, 2, true)
    case "j": (time.date.dayOfYear, 3, false)
    case "H": (time.hour, 2, false)
    case "k": (time.hour, 2, true)
    case "I": (time.hour12, 2, false)
    case "l": (time.hour12, 2, true)
    case "M": (time.minute, 2, false)
    case "S": (time.second, 2, false)
    case "u": ((time.date.weekday + 6) % 7 + 1, 1, false)
    case "w": (time.date.weekday, 1, false)
    case "G": (time.isoWeek.year, 4, false)
    case "g": (time.isoWeek.year - floorDivide(time.isoWeek.year, 100) * 100, 2, false)
    case "V": (time.isoWeek.week, 2, false)
    case "U": (time.week(from: 0), 2, false)
    case "W": (time.week(from: 1), 2, false)
    case "s": (time.epoch, 1, false)
    default: nil
    }
  }

  private func word(_ letter: Unicode.Scalar) -> String? {
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

  private func composite(_ letter: Unicode.Scalar) -> StaticString? {
    switch letter {
    case "c": "%a %b %e %H:%M:%S %Y"
    case "D", "x": "%m/%d/%y"
    case "F": "%Y-%m-%d"
    case "v": "%e-%^b-%Y"
    case "X", "T": "%H:%M:%S"
    case "r": "%I:%M:%S %p"
    case "R": "%H:%M"
    default: nil
    }
  }

  private mutating func append(_ number: Number, _ directive: Directive) {
    let count = Self.digitCount(of: number.value.magnitude)
    let sign = number.value < 0 ? 1 : 0
    let width = directive.padding == UInt8(ascii: "-") ? 0 : directive.width ?? number.width
    let missing = max(0, width - count - sign)
    let isSpaced =
      directive.padding == UInt8(ascii: "_")
      || directive.padding != UInt8(ascii: "0") && number.isSpaced
    if isSpaced { fill(missing, UInt8(ascii: " ")) }
    if sign > 0 { output.append(UInt8(ascii: "-")) }
    if !isSpaced { fill(missing, UInt8(ascii: "0")) }
    append(digits: number.value.magnitude)
  }

  private static func digitCount(of number: UInt) -> Int {
    var count = 1
    var rest = number / 10
    while rest > 0 {
      count += 1
      rest /= 10
    }
    return count
  }

  private mutating func append(digits number: UInt) {
    if number >= 10 { append(digits: number / 10) }
    output.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  private mutating func fill(_ count: Int, _ byte: UInt8) {
    for _ in 0..<count { output.append(byte) }
  }

  private mutating func append(
    word: UnsafeBufferPointer<UInt8>, _ letter: UInt8, _ directive: Directive
  ) {
    if let width = directive.width, directive.padding != UInt8(ascii: "-") {
      let isZero = directive.padding == UInt8(ascii: "0")
      fill(max(0, width - word.count), isZero ? UInt8(ascii: "0") : UInt8(ascii: " "))
    }
    let isSmall = letter == UInt8(ascii: "p") || letter == UInt8(ascii: "Z")
    let lowers = directive.changesCase && isSmall
    let raises = directive.isUppercase && !lowers || directive.changesCase && !isSmall
    for byte in word {
      let isLetter = (byte | 0x20) &- UInt8(ascii: "a") < 26
      output.append(!isLetter ? byte : lowers ? byte | 0x20 : raises ? byte & ~0x20 : byte)
    }
  }

  private mutating func appendFraction(digits: Int) {
    let all = String(time.nanosecond + 1_000_000_000).utf8.dropFirst()
    output += all.prefix(digits)
    fill(max(0, digits - 9), UInt8(ascii: "0"))
  }

  /// `+0530`, `+05:30` (one colon), `+05:30:00` (two), `+05:30` or `+05` (three: as short as it goes).
  private mutating func appendZone(_ directive: Directive) {
    let seconds = Int(time.offset.magnitude)
    let (minute, second) = (seconds / 60 % 60, seconds % 60)
    var rest: [Int] = directive.colons == 2 ? [minute, second] : [minute]
    if directive.colons == 3 {
      rest = second > 0 ? [minute, second] : minute > 0 ? [minute] : []
    }
    let separator = directive.colons > 0 ? 1 : 0
    let hours = UInt(seconds / 3600)
    let width = max((directive.width ?? 0) - rest.count * (2 + separator), 3)
    let missing = width - 1 - Self.digitCount(of: hours)
    // With `-`, UTC has the sign that says that no offset is meant.
    let isNegative = time.offset < 0 || time.offset == 0 && directive.padding == UInt8(ascii: "-")
    let isSpaced = directive.padding == UInt8(ascii: "_")
    if isSpaced { fill(missing, UInt8(ascii: " ")) }
    output.append(UInt8(ascii: isNegative ? "-" : "+"))
    if !isSpaced { fill(missing, UInt8(ascii: "0")) }
    append(digits: hours)
    for part in rest {
      if separator > 0 { output.append(UInt8(ascii: ":")) }
      if part < 10 { output.append(UInt8(ascii: "0")) }
      append(digits: UInt(part))
    }
  }

  private func floorDivide(_ a: Int, _ b: Int) -> Int { (a >= 0 ? a : a - b + 1) / b }
}
