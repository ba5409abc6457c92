extension AMPscriptFunctions {
  package static let base64Encode = function(
    "Base64Encode", [.init("value"), .optional("encoding")],
    summary: "The Base64 text of a value's bytes.",
    examples: [.init(#"%%=Base64Encode("Man")=%%"#, "TWFu")], source: "sfmc.guide, Base64Encode"
  ) { arguments, evaluation throws(EvaluationError) in
    let bytes = try arguments.encoding(1, "Base64Encode").bytes(of: arguments.text(0))
    try evaluation.charge(bytes.count * 2)
    return .string(Base64Text.text(of: bytes))
  }

  package static let base64Decode = function(
    "Base64Decode", [.init("encodedString"), .optional("encoding"), .optional("abortOnFailure")],
    summary:
      "The text of Base64; what is none ends the message unless the third argument is false.",
    examples: [.init(#"%%=Base64Decode("TWFu")=%%"#, "Man")], source: "sfmc.guide, Base64Decode"
  ) { arguments, evaluation throws(EvaluationError) in
    let encoding = try arguments.encoding(1, "Base64Decode")
    guard let bytes = Base64Text.bytes(of: arguments.text(0)) else {
      if arguments.count > 2, !arguments.flag(2) { return .string("") }
      throw .aborted("Base64Decode", "expected Base64, found \(arguments[0].ampscriptQuoted)")
    }
    try evaluation.charge(bytes.count)
    return .string(encoding.text(of: bytes))
  }

  package static let stringToHex = function(
    "StringToHex", [.init("sourceString"), .optional("charSet")],
    summary: "The bytes of a text as hexadecimal digits.",
    examples: [.init(#"%%=StringToHex("AZ")=%%"#, "415a")], source: "sfmc.guide, StringToHex"
  ) { arguments, evaluation throws(EvaluationError) in
    let bytes = try arguments.encoding(1, "StringToHex").bytes(of: arguments.text(0))
    try evaluation.charge(bytes.count * 2)
    return .string(HexText.text(of: bytes))
  }

  package static let md5 = digest(
    "MD5", "d41d8cd98f00b204e9800998ecf8427e"
  ) { Digests.md5($0) }
  package static let sha1 = digest(
    "SHA1", "da39a3ee5e6b4b0d3255bfef95601890afd80709"
  ) { Digests.sha1($0) }
  package static let sha256 = digest(
    "SHA256", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
  ) { SHA2.digest256($0) }
  package static let sha512 = digest(
    "SHA512",
    "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce"
      + "47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e"
  ) { SHA2.digest512($0) }

  private static func digest(
    _ name: String, _ ofNothing: String, _ compute: @escaping @Sendable ([UInt8]) -> [UInt8]
  ) -> Function {
    function(
      name, [.init("stringToConvert"), .optional("charSet")],
      summary: "The \(name) digest of a text as hexadecimal digits.",
      examples: [.init(#"%%=\#(name)("")=%%"#, ofNothing)], source: "sfmc.guide, \(name)"
    ) { arguments, evaluation throws(EvaluationError) in
      let bytes = try arguments.encoding(1, name).bytes(of: arguments.text(0))
      try evaluation.charge(bytes.count)
      return .string(HexText.text(of: compute(bytes)))
    }
  }

  package static let getJWT = function(
    "GetJWT", [.init("secret"), .init("algorithm"), .init("jsonPayload")],
    summary: "A signed token (HS256, HS384, HS512) of a JSON text.",
    examples: [
      .init(
        #"%%=GetJWT("secret", "HS256", '{"sub":"ada"}')=%%"#,
        "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJhZGEifQ"
          + ".-G7HR4Se6onpiv1N_jWqt9jGA0VR0kRJ_2BoHWhkfhg")
    ], source: "sfmc.guide, GetJWT"
  ) { arguments, evaluation throws(EvaluationError) in
    let algorithm = arguments.text(1).uppercased()
    let secret = Array(arguments.text(0).utf8)
    guard !secret.isEmpty else { throw .aborted("GetJWT", "the secret is empty") }
    guard let code = SHA2.code(named: algorithm) else {
      throw .aborted(
        "GetJWT", "expected HS256, HS384 or HS512, found \(arguments[1].ampscriptQuoted)")
    }
    try evaluation.charge(arguments.text(2).utf8.count * 2)
    let head = "{\"alg\":\"\(algorithm)\",\"typ\":\"JWT\"}"
    let body = [head, arguments.text(2)].map {
      Base64Text.text(of: Array($0.utf8), forAddresses: true)
    }.joined(separator: ".")
    let signature = code(secret, Array(body.utf8))
    return .string(body + "." + Base64Text.text(of: signature, forAddresses: true))
  }
}
