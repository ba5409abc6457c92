/// The Advanced Encryption Standard (FIPS 197) in its modes of operation (NIST SP 800-38A).
struct AES: BlockCipher {
  let blockSize = 16
  private let roundKeys: [[UInt8]]

  /// `nil` if the key has not 16, 24 or 32 bytes.
  init?(key: [UInt8]) {
    guard [16, 24, 32].contains(key.count) else { return nil }
    let words = key.count / 4
    let rounds = words + 6
    var schedule = (0..<words).map { Array(key[$0 * 4..<$0 * 4 + 4]) }
    var constant: UInt8 = 1
    for index in words..<4 * (rounds + 1) {
      var word = schedule[index - 1]
      if index % words == 0 {
        word = [word[1], word[2], word[3], word[0]].map { Self.substitutes[Int($0)] }
        word[0] ^= constant
        constant = Self.doubled(constant)
      } else if words > 6, index % words == 4 {
        word = word.map { Self.substitutes[Int($0)] }
      }
      schedule.append(zip(schedule[index - words], word).map { $0 ^ $1 })
    }
    roundKeys = (0...rounds).map { round in Array(schedule[round * 4..<round * 4 + 4].joined()) }
  }

  func encrypt(_ block: [UInt8]) -> [UInt8] {
    var state = Self.mixed(block, roundKeys[0])
    for round in 1..<roundKeys.count {
      state = state.map { Self.substitutes[Int($0)] }
      state = (0..<16).map { state[($0 + 4 * ($0 % 4)) % 16] }
      if round < roundKeys.count - 1 { state = Self.columns(state, [2, 3, 1, 1]) }
      state = Self.mixed(state, roundKeys[round])
    }
    return state
  }

  func decrypt(_ block: [UInt8]) -> [UInt8] {
    var state = block
    for round in (1..<roundKeys.count).reversed() {
      state = Self.mixed(state, roundKeys[round])
      if round < roundKeys.count - 1 { state = Self.columns(state, [14, 11, 13, 9]) }
      state = (0..<16).map { state[($0 + 12 * ($0 % 4)) % 16] }
      state = state.map { Self.inverses[Int($0)] }
    }
    return Self.mixed(state, roundKeys[0])
  }

  private static func mixed(_ state: [UInt8], _ key: [UInt8]) -> [UInt8] {
    zip(state, key).map { $0 ^ $1 }
  }

  /// Each column of four bytes times a matrix whose first row is `row`, the others that row turned.
  private static func columns(_ state: [UInt8], _ row: [UInt8]) -> [UInt8] {
    (0..<16).map { place in
      (0..<4).reduce(UInt8(0)) { sum, index in
        sum ^ product(row[(index - place % 4 + 4) % 4], state[place / 4 * 4 + index])
      }
    }
  }

  private static func doubled(_ byte: UInt8) -> UInt8 {
    byte << 1 ^ (byte & 0x80 == 0 ? 0 : 0x1B)
  }

  /// In the field of 256 elements.
  private static func product(_ a: UInt8, _ b: UInt8) -> UInt8 {
    var (result, factor, rest) = (UInt8(0), b, a)
    while rest > 0 {
      if rest & 1 == 1 { result ^= factor }
      factor = doubled(factor)
      rest >>= 1
    }
    return result
  }

  /// The S-box: the inverse in the field, then an affine map.
  private static let substitutes: [UInt8] = (0..<256).map { value in
    let byte = UInt8(value)
    let inverse = byte == 0 ? 0 : UInt8((1..<256).first { product(byte, UInt8($0)) == 1 } ?? 0)
    return (0..<5).reduce(0x63) { $0 ^ (inverse << UInt8($1) | inverse >> ((8 - UInt8($1)) % 8)) }
  }

  private static let inverses: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    for (value, substitute) in substitutes.enumerated() { table[Int(substitute)] = UInt8(value) }
    return table
  }()
}
