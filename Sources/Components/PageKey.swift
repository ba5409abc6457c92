import Diagnostics
import EmailIR

extension Element {
  /// A key for the parts of this element in the page, the same in every run: 16 hexadecimal digits from its place in the source.
  var pageKey: String {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for part in [UInt64(range.file.index), UInt64(range.start), UInt64(range.end)] {
      hash = (hash ^ part) &* 1_099_511_628_211
      hash ^= hash >> 29
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
