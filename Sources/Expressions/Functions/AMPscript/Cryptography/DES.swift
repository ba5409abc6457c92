/// The Data Encryption Standard (FIPS 46-3): old, and offered because the platform has it.
struct DES: BlockCipher {
  let blockSize = 8
  private let keys: [UInt64]

  /// `nil` if the key has not 8 bytes.
  init?(key: [UInt8]) {
    guard key.count == 8 else { return nil }
    let halves = Self.permuted(Self.number(key), 64, Self.keyChoice)
    var (left, right) = (halves >> 28, halves & 0xFFF_FFFF)
    keys = (0..<16).map { round in
      let count: UInt64 = [0, 1, 8, 15].contains(round) ? 1 : 2
      left = (left << count | left >> (28 - count)) & 0xFFF_FFFF
      right = (right << count | right >> (28 - count)) & 0xFFF_FFFF
      return Self.permuted(left << 28 | right, 56, Self.roundChoice)
    }
  }

  func encrypt(_ block: [UInt8]) -> [UInt8] { crypt(block, keys) }
  func decrypt(_ block: [UInt8]) -> [UInt8] { crypt(block, keys.reversed()) }

  private func crypt(_ block: [UInt8], _ keys: [UInt64]) -> [UInt8] {
    let start = Self.permuted(Self.number(block), 64, Self.initial)
    var (left, right) = (start >> 32, start & 0xFFFF_FFFF)
    for key in keys { (left, right) = (right, left ^ Self.mixed(right, key)) }
    let end = Self.permuted(right << 32 | left, 64, Self.final)
    return (0..<8).map { UInt8(end >> UInt64(56 - $0 * 8) & 255) }
  }

  private static func mixed(_ half: UInt64, _ key: UInt64) -> UInt64 {
    let wide = permuted(half, 32, expansion) ^ key
    var result: UInt64 = 0
    for box in 0..<8 {
      let six = Int(wide >> UInt64(42 - 6 * box) & 63)
      result = result << 4 | UInt64(boxes[box][(six >> 4 & 2 | six & 1) * 16 + (six >> 1 & 15)])
    }
    return permuted(result, 32, mixing)
  }

  private static func number(_ bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// The bits that a table names, counted from 1 at the left of `width` bits.
  private static func permuted(_ value: UInt64, _ width: Int, _ table: [Int]) -> UInt64 {
    table.reduce(0) { $0 << 1 | value >> UInt64(width - $1) & 1 }
  }

  private static let initial: [Int] = [
    58, 50, 42, 34, 26, 18, 10, 2, 60, 52, 44, 36, 28, 20, 12, 4, 62, 54, 46, 38, 30, 22, 14, 6,
    64, 56, 48, 40, 32, 24, 16, 8, 57, 49, 41, 33, 25, 17, 9, 1, 59, 51, 43, 35, 27, 19, 11, 3,
    61, 53, 45, 37, 29, 21, 13, 5, 63, 55, 47, 39, 31, 23, 15, 7,
  ]
  private static let final = (1...64).map { place in (initial.firstIndex(of: place) ?? 0) + 1 }
  private static let expansion: [Int] = [
    32, 1, 2, 3, 4, 5, 4, 5, 6, 7, 8, 9, 8, 9, 10, 11, 12, 13, 12, 13, 14, 15, 16, 17, 16, 17,
    18, 19, 20, 21, 20, 21, 22, 23, 24, 25, 24, 25, 26, 27, 28, 29, 28, 29, 30, 31, 32, 1,
  ]
  private static let mixing: [Int] = [
    16, 7, 20, 21, 29, 12, 28, 17, 1, 15, 23, 26, 5, 18, 31, 10, 2, 8, 24, 14, 32, 27, 3, 9, 19,
    13, 30, 6, 22, 11, 4, 25,
  ]
  private static let keyChoice: [Int] = [
    57, 49, 41, 33, 25, 17, 9, 1, 58, 50, 42, 34, 26, 18, 10, 2, 59, 51, 43, 35, 27, 19, 11, 3,
    60, 52, 44, 36, 63, 55, 47, 39, 31, 23, 15, 7, 62, 54, 46, 38, 30, 22, 14, 6, 61, 53, 45, 37,
    29, 21, 13, 5, 28, 20, 12, 4,
  ]
  private static let roundChoice: [Int] = [
    14, 17, 11, 24, 1, 5, 3, 28, 15, 6, 21, 10, 23, 19, 12, 4, 26, 8, 16, 7, 27, 20, 13, 2, 41,
    52, 31, 37, 47, 55, 30, 40, 51, 45, 33, 48, 44, 49, 39, 56, 34, 53, 46, 42, 50, 36, 29, 32,
  ]
  /// The eight S-boxes: four rows of sixteen digits each.
  private static let boxes: [[UInt8]] = [
    "e4d12fb83a6c59070f74e2d1a6cb953841e8d62bfc973a50fc8249175b3ea06d",
    "f18e6b34972dc05a3d47f28ec01a69b50e7ba4d158c6932fd8a13f42b67c05e9",
    "a09e63f51dc7b428d709346a285ecbf1d6498f30b12c5ae71ad069874fe3b52c",
    "7de3069a1285bc4fd8b56f03472c1ae9a690cb7df13e52843f06a1d8945bc72e",
    "2c417ab6853fd0e9eb2c47d150fa3986421bad78f9c5630eb8c71e2d6f09a453",
    "c1af92680d34e75baf427c9561de0b389ef528c3704a1db6432c95fabe17608d",
    "4b2ef08d3c975a61d0b7491ae35c2f8614bdc37eaf6805926bd814a7950fe23c",
    "d2846fb1a93e50c71fd8a374c56b0e927b419ce206adf35821e74a8dfc90356b",
  ].map { $0.utf8.map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x57 } }
}

/// DES three times, with three keys.
struct TripleDES: BlockCipher {
  let blockSize = 8
  private let ciphers: [DES]

  /// `nil` if the key has not 24 bytes.
  init?(key: [UInt8]) {
    guard key.count == 24 else { return nil }
    ciphers = (0..<3).compactMap { DES(key: Array(key[$0 * 8..<$0 * 8 + 8])) }
  }

  func encrypt(_ block: [UInt8]) -> [UInt8] {
    ciphers[2].encrypt(ciphers[1].decrypt(ciphers[0].encrypt(block)))
  }

  func decrypt(_ block: [UInt8]) -> [UInt8] {
    ciphers[0].decrypt(ciphers[1].encrypt(ciphers[2].decrypt(block)))
  }
}
