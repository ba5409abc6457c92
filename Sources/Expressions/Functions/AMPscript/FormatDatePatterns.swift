/// The patterns of `FormatDate`, which are not those of .NET: two token sets, letter case ignored, weekday tokens one letter
/// longer.
struct FormatDatePatterns {
  private let culture: Culture

  init(_ culture: Culture) { self.culture = culture }

  /// Date and time with a blank between them, each only where it has a pattern; the short date if neither has one. `nil` for a
  /// pattern that the platform refuses.
  func text(_ clock: WallClock, datePattern: String, timePattern: String) -> String? {
    var parts: [String] = []
    if !datePattern.isEmpty || timePattern.isEmpty {
      guard let text = date(clock, datePattern.isEmpty ? "d" : datePattern) else { return nil }
      parts.append(text)
    }
    if !timePattern.isEmpty {
      guard let text = time(clock, timePattern) else { return nil }
      parts.append(text)
    }
    return parts.joined(separator: " ")
  }

  private func date(_ clock: WallClock, _ pattern: String) -> String? {
    let formatter = DatePattern(culture: culture)
    switch pattern {
    case "d", "D", "s", "S": return formatter.text(clock, "d")
    case _ where pattern.lowercased() == "rfc": return formatter.text(clock, "r")
    case _ where pattern.utf8.count == 1: return formatter.text(clock, pattern)
    default: return formatter.custom(clock, translated(pattern, weekday: weekday(clock)))
    }
  }

  private func weekday(_ clock: WallClock) -> String {
    culture.names.weekdays[clock.parts.weekday]
  }

  /// The .NET pattern. `ddd` puts the weekday's name into the pattern, whose letters are then tokens again: that is what the
  /// platform does.
  private func translated(_ pattern: String, weekday: String) -> String {
    var result = ""
    for run in Self.runs(of: pattern) {
      switch run.letter {
      case "d", "D":
        switch run.count {
        case 1, 2: result += String(repeating: "d", count: run.count)
        case 3: result += weekday
        case 4: result += "ddd"
        default: result += "dddd"
        }
      case "m", "M": result += String(repeating: "M", count: run.count)
      case "y", "Y": result += String(repeating: "y", count: run.count)
      case "S": result += String(repeating: "s", count: run.count)
      case "T": result += String(repeating: "t", count: run.count)
      default: result += String(repeating: Character(run.letter), count: run.count)
      }
    }
    return result
  }

  private func time(_ clock: WallClock, _ pattern: String) -> String? {
    let formatter = DatePattern(culture: culture)
    if pattern.utf8.count == 1 {
      return ["t", "T"].contains(pattern) ? formatter.text(clock, pattern) : nil
    }
    var result = ""
    for run in Self.runs(of: pattern) {
      switch run.letter {
      case "m" where run.count > 2, "M" where run.count > 2:
        result += String(repeating: "f", count: run.count)
      case "m", "M": result += String(repeating: "m", count: run.count)
      case "s", "S": result += String(repeating: "s", count: run.count)
      case "t", "T": result += String(repeating: "t", count: run.count)
      default: result += String(repeating: Character(run.letter), count: run.count)
      }
    }
    return formatter.custom(clock, result)
  }

  private static func runs(of pattern: String) -> [(letter: Unicode.Scalar, count: Int)] {
    var runs: [(letter: Unicode.Scalar, count: Int)] = []
    for scalar in pattern.unicodeScalars {
      if let last = runs.last, last.letter == scalar {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((scalar, 1))
      }
    }
    return runs
  }
}
