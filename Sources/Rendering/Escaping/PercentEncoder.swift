/// Encodes what may not stand in a part of a URL as `%XX`. The result is safe in an attribute, quoted or not, and
/// (the style variants) in `url(…)`: quotes, parentheses, angle brackets and white space are always encoded.
struct PercentEncoder: Sendable {
  /// What happens to a byte.
  private enum Treatment: UInt8, Sendable {
    case keep, encode
    /// A percent sign stays if it begins an encoded byte.
    case percent
    /// Written as `&amp;`.
    case ampersand
    /// Kept if nothing else of the text is to be encoded.
    case keepAmongKept
  }

  private let treatments: [Treatment]

  /// `kept` stays beside letters, digits and `-._~`.
  private init(
    keeping kept: String, amongKept: String = "", ampersand: Treatment = .encode,
    percent: Treatment = .percent
  ) {
    let unreserved = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~"
    var treatments = [Treatment](repeating: .encode, count: 256)
    for byte in (unreserved + kept).utf8 { treatments[Int(byte)] = .keep }
    for byte in amongKept.utf8 { treatments[Int(byte)] = .keepAmongKept }
    treatments[Int(UInt8(ascii: "&"))] = ampersand
    treatments[Int(UInt8(ascii: "%"))] = percent
    self.treatments = treatments
  }

  func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer) {
    treatments.withUnsafeBufferPointer { treatments in
      let isKept = text.allSatisfy {
        treatments[Int($0)] == .keep || treatments[Int($0)] == .keepAmongKept
      }
      if isKept { return output.append(text) }
      var start = 0
      for index in 0..<text.count {
        let treatment = treatments[Int(text[index])]
        if treatment == .keep { continue }
        if treatment == .percent, isEncodedByte(text, at: index) { continue }
        output.append(UnsafeBufferPointer(rebasing: text[start..<index]))
        start = index + 1
        if treatment == .ampersand { output.append("&amp;") } else { encode(text[index], &output) }
      }
      output.append(UnsafeBufferPointer(rebasing: text[start..<text.count]))
    }
  }

  private func isEncodedByte(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && text[index + 1].hexDigit != nil && text[index + 2].hexDigit != nil
  }

  private func encode(_ byte: UInt8, _ output: inout OutputBuffer) {
    output.append(UInt8(ascii: "%"))
    output.append((byte >> 4).asHexDigit)
    output.append((byte & 15).asHexDigit)
  }
}

extension PercentEncoder {
  /// A URL or its path in an attribute: reserved characters keep their meaning.
  static let path = PercentEncoder(keeping: "!#$*+,/:;=?@[]", ampersand: .ampersand)
  /// The same in a `<style>` element, where references mean nothing.
  static let stylePath = PercentEncoder(keeping: "!#$*+,/:;=?@[]", ampersand: .keep)
  /// As `path`, but without the colon that could make a scheme.
  static let relative = PercentEncoder(keeping: "!#$*+,/;=?@[]", ampersand: .ampersand)
  /// A part of a host name, perhaps with a port.
  static let authority = PercentEncoder(keeping: "!$*+,:;=")
  /// An e-mail address or telephone number, or several.
  static let address = PercentEncoder(keeping: "!$*+,:;=@/")
  /// One value of a query, or a fragment. `=` ends no value: a token that has nothing else to encode (`dGVzdA==`) stays as
  /// whoever made it wrote it.
  static let query = PercentEncoder(keeping: "", amongKept: "=", percent: .encode)
}

extension UInt8 {
  /// The value of a hexadecimal digit.
  var hexDigit: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }

  /// The lower-case hexadecimal digit for 0 to 15.
  fileprivate var asHexDigit: UInt8 { self < 10 ? self + 0x30 : self + 0x57 }
}
