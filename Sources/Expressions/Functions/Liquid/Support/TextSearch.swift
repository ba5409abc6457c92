/// Finds text in text, byte by byte.
enum TextSearch {
  /// Offset (in UTF-8) of the first occurrence.
  static func first(_ part: String, in text: String) -> Int? {
    first(Array(part.utf8), in: Array(text.utf8), from: 0)
  }

  /// Offset of the first occurrence at or behind `start`.
  static func first(_ part: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard let head = part.first else { return start <= text.count ? start : nil }
    guard text.count >= part.count else { return nil }
    var position = start
    let last = text.count - part.count
    while position <= last {
      if text[position] == head, text[position..<position + part.count].elementsEqual(part) {
        return position
      }
      position += 1
    }
    return nil
  }

  /// Offset of the last occurrence.
  static func last(_ part: [UInt8], in text: [UInt8]) -> Int? {
    guard text.count >= part.count else { return nil }
    var position = text.count - part.count
    while position >= 0 {
      if text[position..<position + part.count].elementsEqual(part) { return position }
      position -= 1
    }
    return nil
  }
}
