/// Which schemes a value may bring into a URL.
enum URLScheme {
  /// What the URL is for.
  enum Purpose: Sendable {
    /// Something to go to.
    case links
    /// Something to show: `cid:` (a part of the same message) and images as `data:` as well.
    case images
  }

  /// Whether a URL (without white space around it) is relative or has an allowed scheme. A scheme is what stands
  /// before the first colon, unless `/`, `?`, `#` come before. It has to equal an allowed one exactly, so control
  /// characters, invisible ones and references inside are refused without knowing them.
  static func isAllowed(_ url: UnsafeBufferPointer<UInt8>, for purpose: Purpose) -> Bool {
    guard let colon = colon(in: url) else { return true }
    let scheme = UnsafeBufferPointer(rebasing: url[..<colon])
    if links.contains(where: { scheme.equals($0) }) { return true }
    guard purpose == .images else { return false }
    if scheme.equals("cid") { return true }
    return scheme.equals("data") && isImageData(url[(colon + 1)...])
  }

  /// The place of the colon that ends a scheme.
  static func colon(in url: UnsafeBufferPointer<UInt8>) -> Int? {
    for index in 0..<url.count {
      switch url[index] {
      case UInt8(ascii: ":"): return index
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
      default: continue
      }
    }
    return nil
  }

  private static let links: [StaticString] = ["https", "http", "mailto", "tel", "sms"]
  private static let imageTypes: [StaticString] = [
    "image/png;base64", "image/gif;base64", "image/jpeg;base64", "image/jpg;base64",
    "image/webp;base64", "image/bmp;base64", "image/tiff;base64", "image/x-icon;base64",
    "image/avif;base64",
  ]

  /// Whether what follows `data:` is an image in Base64 and nothing else. SVG is none here: it can hold scripts.
  private static func isImageData(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let comma = rest.firstIndex(of: UInt8(ascii: ",")) else { return false }
    let type = UnsafeBufferPointer(rebasing: rest[..<comma])
    guard imageTypes.contains(where: { type.equals($0) }) else { return false }
    let data = rest[(comma + 1)...]
    let digits = data.prefix { $0.isBase64Digit }
    return data[digits.endIndex...].allSatisfy { $0 == UInt8(ascii: "=") }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are those of `word` (lower case); letter case does not count.
  func equals(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount && starts(with: word)
  }

  /// Whether the first bytes are those of `word` (lower case); letter case does not count.
  func starts(with word: StaticString) -> Bool {
    guard count >= word.utf8CodeUnitCount else { return false }
    for offset in 0..<word.utf8CodeUnitCount
    where self[offset].asciiLowercased != word.utf8Start[offset] { return false }
    return true
  }

  /// Without ASCII white space and control characters at both ends.
  var trimmed: UnsafeBufferPointer<UInt8> {
    var start = 0
    var end = count
    while start < end, self[start] <= 0x20 { start += 1 }
    while end > start, self[end - 1] <= 0x20 { end -= 1 }
    return UnsafeBufferPointer(rebasing: self[start..<end])
  }
}

extension UInt8 {
  var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

  var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

  var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }

  fileprivate var isBase64Digit: Bool {
    isASCIILetter || isASCIIDigit || self == UInt8(ascii: "+") || self == UInt8(ascii: "/")
  }
}
