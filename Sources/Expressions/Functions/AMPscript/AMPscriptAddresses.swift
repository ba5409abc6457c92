extension AMPscriptFunctions {
  package static let isEmailAddress = function(
    "IsEmailAddress", [.init("value")],
    summary: "Whether a text has the form of an address: one @, a dotted domain, no blanks.",
    examples: [.init(#"%%=IsEmailAddress("ada@example.com")=%%"#, "True")],
    source: "sfmc.guide, IsEmailAddress"
  ) { arguments, _ throws(EvaluationError) in
    .bool(AddressForm.isMail(Array(arguments.text(0).utf8)))
  }

  package static let isPhoneNumber = function(
    "IsPhoneNumber", [.init("value")],
    summary: "Whether a text is a number of the North American plan, without its country code.",
    examples: [.init(#"%%=IsPhoneNumber("425-555-0142")=%%"#, "True")],
    source: "sfmc.guide, IsPhoneNumber"
  ) { arguments, _ throws(EvaluationError) in
    .bool(AddressForm.isPhone(Array(arguments.text(0).utf8)))
  }

  package static let domain = function(
    "Domain", [.init("emailAddress")], summary: "What stands behind the first @.",
    examples: [.init(#"%%=Domain("ada@example.com")=%%"#, "example.com")],
    source: "sfmc.guide, Domain"
  ) { arguments, _ throws(EvaluationError) in
    let text = arguments.text(0)
    guard let sign = text.utf8.firstIndex(of: 0x40) else { return .string("") }
    return .string(String(text[text.utf8.index(after: sign)...]))
  }

  package static let longSFID = function(
    "LongSFID", [.init("sfid15")],
    summary:
      "A Salesforce id of 15 characters with its three check characters; others as they are.",
    examples: [.init(#"%%=LongSFID("0036000000QKv5T")=%%"#, "0036000000QKv5TAAT")],
    source: "sfmc.guide, LongSFID"
  ) { arguments, _ throws(EvaluationError) in
    let bytes = Array(arguments.text(0).utf8)
    guard bytes.count == 15 else { return .string(arguments.text(0)) }
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ012345".utf8)
    var result = bytes
    for group in 0..<3 {
      var bits = 0
      for place in 0..<5 where (0x41...0x5A).contains(bytes[group * 5 + place]) {
        bits |= 1 << place
      }
      result.append(alphabet[bits])
    }
    return .string(String(decoding: result, as: UTF8.self))
  }
}

/// The forms of addresses, byte by byte.
private enum AddressForm {
  static func isMail(_ bytes: [UInt8]) -> Bool {
    let parts = bytes.split(separator: 0x40, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].first != 0x2E, parts[0].last != 0x2E else {
      return false
    }
    guard parts[0].allSatisfy({ isWord($0) || "!#$%&'*+-/=?^_`{|}~.".utf8.contains($0) }) else {
      return false
    }
    let labels = parts[1].split(separator: 0x2E, omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        !label.isEmpty && label.first != 0x2D && label.last != 0x2D
          && label.allSatisfy { isWord($0) || $0 == 0x2D }
      }
  }

  /// Ten digits with separators; area and exchange begin with 2 to 9.
  static func isPhone(_ bytes: [UInt8]) -> Bool {
    let digits = bytes.filter { (0x30...0x39).contains($0) }
    guard digits.count == 10, digits[0] >= 0x32, digits[3] >= 0x32 else { return false }
    return bytes.allSatisfy { (0x30...0x39).contains($0) || " -.()".utf8.contains($0) }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte >= 0x80
  }
}
