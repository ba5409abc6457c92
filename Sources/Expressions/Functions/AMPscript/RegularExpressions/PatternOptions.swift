/// The options of a regular expression, as arguments (`IgnoreCase`) or inside of it (`(?i)`).
struct PatternOptions {
  var ignoresCase = false
  /// `^` and `$` at the borders of lines.
  var isMultiline = false
  /// `.` takes line feeds.
  var isSingleline = false
  /// Groups without a name do not capture.
  var capturesNamesOnly = false
  /// White space and `#` comments do not count.
  var skipsSpace = false

  /// Sets an option by the name it has in .NET, letter case ignored; says no for one that there is not.
  mutating func set(_ name: String) -> Bool {
    switch name.lowercased() {
    case "ignorecase": ignoresCase = true
    case "multiline": isMultiline = true
    case "singleline": isSingleline = true
    case "explicitcapture": capturesNamesOnly = true
    case "ignorepatternwhitespace": skipsSpace = true
    case "none", "compiled", "cultureinvariant", "ecmascript": break
    default: return false
    }
    return true
  }

  /// Sets or clears the option of a letter in `(?i-m)`; says no for another letter.
  mutating func set(letter: UInt32, to isOn: Bool) -> Bool {
    switch letter {
    case 0x69: ignoresCase = isOn
    case 0x6D: isMultiline = isOn
    case 0x73: isSingleline = isOn
    case 0x6E: capturesNamesOnly = isOn
    case 0x78: skipsSpace = isOn
    default: return false
    }
    return true
  }
}
