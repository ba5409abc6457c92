package import Expressions
import RecipientData
import Synchronization

/// The zone data of the system, read once per zone.
package enum SystemZones {
  private static let known = Mutex<[String: ZoneRules]>([:])
  private static let directory = "/usr/share/zoneinfo"
  private static let sizeLimit = 1 << 20

  /// The rules of a zone such as `Europe/Lisbon`; `nil` if the system does not know it.
  package static func rules(of name: String) -> ZoneRules? {
    if let rules = known.withLock({ $0[name] }) { return rules }
    guard isName(name), let bytes = try? RegularFile.read("\(directory)/\(name)", limit: sizeLimit),
      let rules = ZoneRules(tzif: bytes)
    else { return nil }
    known.withLock { $0[name] = rules }
    return rules
  }

  /// Letters, digits, `_`, `+`, `-` and single slashes: no way out of the directory.
  private static func isName(_ name: String) -> Bool {
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return name.utf8.count <= 64
      && parts.allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy { byte in
            let letter = byte | 0x20
            return letter >= UInt8(ascii: "a") && letter <= UInt8(ascii: "z")
              || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || "_+-".utf8.contains(byte)
          }
      }
  }
}
