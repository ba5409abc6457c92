/// A cipher of blocks.
protocol BlockCipher {
  /// Bytes of a block.
  var blockSize: Int { get }
  func encrypt(_ block: [UInt8]) -> [UInt8]
  func decrypt(_ block: [UInt8]) -> [UInt8]
}

/// How blocks are chained (NIST SP 800-38A) and the last one is filled up.
struct CipherMode {
  enum Chaining: String { case cbc, ecb }
  /// `pkcs7` fills with the number of bytes that are missing, `zeros` with zeros.
  enum Padding: String { case pkcs7, zeros, none }

  var chaining = Chaining.cbc
  var padding = Padding.pkcs7

  /// `nil` if the text does not fill its last block and is not to be padded.
  func encrypt(_ text: [UInt8], _ cipher: any BlockCipher, start: [UInt8]) -> [UInt8]? {
    guard let padded = padded(text, cipher.blockSize) else { return nil }
    var previous = start
    var result: [UInt8] = []
    for place in stride(from: 0, to: padded.count, by: cipher.blockSize) {
      var block = Array(padded[place..<place + cipher.blockSize])
      if chaining == .cbc { block = zip(block, previous).map { $0 ^ $1 } }
      previous = cipher.encrypt(block)
      result += previous
    }
    return result
  }

  /// `nil` if the bytes are no whole blocks or the padding is wrong.
  func decrypt(_ bytes: [UInt8], _ cipher: any BlockCipher, start: [UInt8]) -> [UInt8]? {
    guard bytes.count % cipher.blockSize == 0 else { return nil }
    var previous = start
    var result: [UInt8] = []
    for place in stride(from: 0, to: bytes.count, by: cipher.blockSize) {
      let block = Array(bytes[place..<place + cipher.blockSize])
      let text = cipher.decrypt(block)
      result += chaining == .cbc ? zip(text, previous).map { $0 ^ $1 } : text
      previous = block
    }
    return unpadded(result, cipher.blockSize)
  }

  private func padded(_ text: [UInt8], _ size: Int) -> [UInt8]? {
    let missing = size - text.count % size
    switch padding {
    case .pkcs7: return text + [UInt8](repeating: UInt8(missing), count: missing)
    case .zeros: return text + [UInt8](repeating: 0, count: missing % size)
    case .none: return missing == size ? text : nil
    }
  }

  private func unpadded(_ text: [UInt8], _ size: Int) -> [UInt8]? {
    switch padding {
    case .none: return text
    case .zeros: return Array(text[..<((text.lastIndex { $0 != 0 } ?? -1) + 1)])
    case .pkcs7:
      guard let last = text.last, (1...size).contains(Int(last)), text.count >= Int(last),
        text.suffix(Int(last)).allSatisfy({ $0 == last })
      else { return nil }
      return text.dropLast(Int(last))
    }
  }
}
