/// Keys of Key Management are not at hand offline: the arguments for them stay empty, and passphrase, salt and start vector
/// are written out. The key is PBKDF2 with SHA-1 in 1000 rounds, as the platform's values show.
extension AMPscriptFunctions {
  package static let encryptSymmetric = function(
    "EncryptSymmetric", [.init("value")] + keyParameters,
    summary:
      "A text encrypted with a passphrase, as Base64: AES, DES or TripleDES, with mode and padding as in \"aes;mode=cbc;padding=pkcs7\".",
    examples: [
      .init(
        #"%%=Length(EncryptSymmetric("text", "aes", "", "secret", "", "00112233", "", "000102030405060708090a0b0c0d0e0f"))=%%"#,
        "24")
    ], source: "sfmc.guide, EncryptSymmetric"
  ) { arguments, evaluation throws(EvaluationError) in
    let setup = try CipherSetup(arguments, "EncryptSymmetric", &evaluation)
    let text = Array(arguments.text(0).utf8)
    guard let bytes = setup.mode.encrypt(text, setup.cipher, start: setup.start) else {
      throw .aborted("EncryptSymmetric", "the text does not fill its last block")
    }
    return .string(Base64Text.text(of: bytes))
  }

  package static let decryptSymmetric = function(
    "DecryptSymmetric", [.init("encryptedValue")] + keyParameters,
    summary: "The text that EncryptSymmetric has encrypted.",
    examples: [
      .init(
        #"%%=DecryptSymmetric(EncryptSymmetric("text", "aes", "", "secret", "", "00112233", "", "000102030405060708090a0b0c0d0e0f"), "aes", "", "secret", "", "00112233", "", "000102030405060708090a0b0c0d0e0f")=%%"#,
        "text")
    ], source: "sfmc.guide, DecryptSymmetric"
  ) { arguments, evaluation throws(EvaluationError) in
    let setup = try CipherSetup(arguments, "DecryptSymmetric", &evaluation)
    guard let bytes = Base64Text.bytes(of: arguments.text(0)),
      let text = setup.mode.decrypt(bytes, setup.cipher, start: setup.start)
    else {
      throw .aborted("DecryptSymmetric", "\(arguments[0].ampscriptQuoted) cannot be decrypted")
    }
    return .string(String(decoding: text, as: UTF8.self))
  }

  private static var keyParameters: [Function.Parameter] {
    [
      .init("algorithm"), .init("passwordExternalKey"), .init("password"),
      .init("saltExternalKey"), .init("salt"), .init("ivExternalKey"), .init("iv"),
    ]
  }
}

/// Cipher, mode and start vector of one call.
private struct CipherSetup {
  let mode: CipherMode
  let cipher: any BlockCipher
  let start: [UInt8]

  private static let rounds = 1000

  init(
    _ arguments: Arguments, _ function: String, _ evaluation: inout Evaluation
  ) throws(EvaluationError) {
    for index in [2, 4, 6] where !arguments.text(index).isEmpty {
      throw .aborted(function, "the key \(arguments[index].ampscriptQuoted) is not known offline")
    }
    guard let salt = HexText.bytes(of: arguments.text(5)),
      let start = HexText.bytes(of: arguments.text(7))
    else { throw .aborted(function, "salt and start vector have to be hexadecimal digits") }
    try evaluation.charge(arguments.text(0).utf8.count * 4 + 65_536)
    let words = arguments.text(1).lowercased().split(separator: ";").map(String.init)
    mode = try Self.mode(words.dropFirst(), function)
    let password = Array(arguments.text(3).utf8)
    let key = Digests.derivedKey(password, salt: salt, rounds: Self.rounds, count: 32)
    guard let cipher = Self.cipher(words.first ?? "", key) else {
      throw .aborted(
        function, "expected aes, des or tripledes, found \(arguments[1].ampscriptQuoted)")
    }
    guard start.count == cipher.blockSize || mode.chaining == .ecb else {
      throw .aborted(function, "the start vector needs \(cipher.blockSize) bytes")
    }
    self.cipher = cipher
    self.start = start
  }

  /// Takes as much of the key as it needs.
  private static func cipher(_ name: String, _ key: [UInt8]) -> (any BlockCipher)? {
    switch name {
    case "aes": AES(key: key)
    case "des": DES(key: Array(key.prefix(8)))
    case "tripledes", "3des": TripleDES(key: Array(key.prefix(24)))
    default: nil
    }
  }

  /// `mode=cbc`, `padding=pkcs7`
  private static func mode(
    _ words: ArraySlice<String>, _ function: String
  ) throws(EvaluationError) -> CipherMode {
    var mode = CipherMode()
    for word in words {
      let parts = word.split(separator: "=").map(String.init)
      if parts.count == 2, parts[0] == "mode",
        let chaining = CipherMode.Chaining(rawValue: parts[1])
      {
        mode.chaining = chaining
      } else if parts.count == 2, parts[0] == "padding",
        let padding = CipherMode.Padding(rawValue: parts[1])
      {
        mode.padding = padding
      } else {
        throw .aborted(function, "there is no option \"\(word)\"")
      }
    }
    return mode
  }
}
