/// Formats a time by the letters of PHP's `date()`, which `*|DATE:…|*` takes: `F j, Y`. A backslash makes a letter literal.
enum PHPDate {
  static func text(_ clock: WallClock, _ offset: Int32, _ format: String) -> String {
    let formatter = Formatter(clock: clock, parts: clock.parts, offset: Int(offset))
    var result = ""
    var isLiteral = false
    for scalar in format.unicodeScalars {
      if isLiteral {
        result.unicodeScalars.append(scalar)
        isLiteral = false
      } else if scalar == "\\" {
        isLiteral = true
      } else if let text = formatter.text(for: scalar) {
        result += text
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private struct Formatter {
    let clock: WallClock
    let parts: WallClock.Parts
    let offset: Int

    /// What a letter stands for; `nil` if it stands for itself.
    func text(for letter: Unicode.Scalar) -> String? {
      dateText(for: letter) ?? timeText(for: letter) ?? wholeText(for: letter)
    }

    private func dateText(for letter: Unicode.Scalar) -> String? {
      switch letter {
      case "d": padded(parts.day)
      case "D": String(EnglishNames.weekdays[parts.weekday].prefix(3))
      case "j": String(parts.day)
      case "l": EnglishNames.weekdays[parts.weekday]
      case "N": String(parts.weekday == 0 ? 7 : parts.weekday)
      case "S": ordinal
      case "w": String(parts.weekday)
      case "z": String(parts.dayOfYear - 1)
      case "W": padded(isoWeek.week)
      case "F": EnglishNames.months[parts.month - 1]
      case "m": padded(parts.month)
      case "M": String(EnglishNames.months[parts.month - 1].prefix(3))
      case "n": String(parts.month)
      case "t": String(CivilDate.days(inMonth: parts.month, ofYear: parts.year))
      case "L": CivilDate.isLeap(parts.year) ? "1" : "0"
      case "o": String(isoWeek.year)
      case "Y", "X", "x": String(parts.year)
      case "y": padded(parts.year % 100)
      default: nil
      }
    }

    private func timeText(for letter: Unicode.Scalar) -> String? {
      switch letter {
      case "a": parts.hour < 12 ? "am" : "pm"
      case "A": parts.hour < 12 ? "AM" : "PM"
      case "B": swatchBeat
      case "g": String(twelveHour)
      case "G": String(parts.hour)
      case "h": padded(twelveHour)
      case "H": padded(parts.hour)
      case "i": padded(parts.minute)
      case "s": padded(parts.second)
      case "u": padded(Int(clock.nanoseconds) / 1000, to: 6)
      case "v": padded(Int(clock.nanoseconds) / 1_000_000, to: 3)
      default: nil
      }
    }

    private func wholeText(for letter: Unicode.Scalar) -> String? {
      switch letter {
      case "e", "T": offset == 0 ? "UTC" : zone(":")
      case "I": "0"
      case "O": zone("")
      case "P": zone(":")
      case "p": offset == 0 ? "Z" : zone(":")
      case "Z": String(offset)
      case "c": PHPDate.text(clock, Int32(offset), "Y-m-d\\TH:i:sP")
      case "r": PHPDate.text(clock, Int32(offset), "D, d M Y H:i:s O")
      case "U": String(clock.seconds - Int64(offset))
      default: nil
      }
    }

    private var twelveHour: Int { parts.hour % 12 == 0 ? 12 : parts.hour % 12 }

    private var ordinal: String {
      switch parts.day {
      case 1, 21, 31: "st"
      case 2, 22: "nd"
      case 3, 23: "rd"
      default: "th"
      }
    }

    /// The week that holds the Thursday, and the year of that Thursday.
    private var isoWeek: (week: Int, year: Int) {
      let thursday = clock.day - (parts.weekday + 6) % 7 + 3
      let date = CivilDate(daysSinceEpoch: thursday)
      return ((date.dayOfYear - 1) / 7 + 1, date.year)
    }

    /// Thousandths of a day in Biel.
    private var swatchBeat: String {
      let seconds = ((clock.seconds - Int64(offset) + 3600) % 86_400 + 86_400) % 86_400
      return padded(Int(seconds) * 10 / 864, to: 3)
    }

    private func zone(_ separator: String) -> String {
      let minutes = offset.magnitude / 60
      return (offset < 0 ? "-" : "+") + padded(Int(minutes / 60)) + separator
        + padded(Int(minutes % 60))
    }

    private func padded(_ number: Int, to width: Int = 2) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
  }
}
