/// Finds a text in others without regard to letter case, in time that grows with their lengths only (Knuth, Morris, Pratt).
struct CaselessSearch {
  private let needle: [UInt16]
  /// For each place in the needle, how much of its start is a match again.
  private let borders: [Int]

  init(_ needle: String) {
    let needle = needle.utf16.map(Self.folded)
    var borders = [Int](repeating: 0, count: needle.count)
    var length = 0
    for index in needle.indices.dropFirst() {
      while length > 0, needle[index] != needle[length] { length = borders[length - 1] }
      if needle[index] == needle[length] { length += 1 }
      borders[index] = length
    }
    self.needle = needle
    self.borders = borders
  }

  /// Where it stands, in UTF-16 code units from 0, not overlapping, at most `limit` times; nowhere for an empty text.
  func places(in text: String, limit: Int = .max) -> [Int] {
    guard !needle.isEmpty else { return [] }
    var places: [Int] = []
    var length = 0
    for (index, unit) in text.utf16.enumerated() {
      let unit = Self.folded(unit)
      while length > 0, unit != needle[length] { length = borders[length - 1] }
      if unit == needle[length] { length += 1 }
      guard length == needle.count else { continue }
      places.append(index + 1 - length)
      if places.count == limit { break }
      length = 0
    }
    return places
  }

  /// `text` with each occurrence replaced; what was put in is not searched again.
  func replacing(in text: String, with replacement: String) -> String {
    let places = places(in: text)
    guard !places.isEmpty else { return text }
    if text.isASCII {
      return String(
        decoding: replaced(Array(text.utf8), places, replacement.utf8), as: UTF8.self)
    }
    return String(
      decoding: replaced(Array(text.utf16), places, replacement.utf16), as: UTF16.self)
  }

  /// `places` count the units of the text.
  private func replaced<Unit>(
    _ units: [Unit], _ places: [Int], _ replacement: some Collection<Unit>
  ) -> [Unit] {
    var result: [Unit] = []
    result.reserveCapacity(units.count + replacement.count * places.count)
    var position = 0
    for place in places {
      result += units[position..<place]
      result += replacement
      position = place + needle.count
    }
    return result + units[position...]
  }

  private static func folded(_ unit: UInt16) -> UInt16 {
    if unit < 0x80 { return (0x41...0x5A).contains(unit) ? unit | 0x20 : unit }
    guard let scalar = Unicode.Scalar(unit) else { return unit }
    let mapped = scalar.properties.lowercaseMapping.utf16
    return mapped.count == 1 ? mapped.first ?? unit : unit
  }
}

extension String {
  /// Whether each UTF-16 code unit is one byte: places count the same in both.
  var isASCII: Bool { utf8.count == utf16.count }
}
