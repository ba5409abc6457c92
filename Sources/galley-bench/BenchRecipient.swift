import Expressions

/// A data file as a recipient: the object itself, or what its members for the languages hold (`liquid`, `attributes`,
/// `merge_fields`).
struct BenchRecipient {
  let data: ObjectValue
  let environment: RenderEnvironment

  init(data: ObjectValue, environment: RenderEnvironment) {
    self.data = data
    self.environment = environment
  }

  init(_ value: Value) {
    var environment = RenderEnvironment(now: Timestamp(seconds: 1_774_958_400))
    guard case .object(let object) = value else {
      data = ObjectValue([])
      self.environment = environment
      return
    }
    environment.adopt(reservedMembersOf: object)
    self.environment = environment
    let parts = ["liquid", "attributes", "merge_fields"].compactMap { name -> ObjectValue? in
      if case .object(let part) = object[name] { part } else { nil }
    }
    let reserved = ["groups", "data_extensions"].filter { object.position(of: $0) != nil }
    data =
      parts.isEmpty || parts.count == 1 && reserved.isEmpty
      ? parts.first ?? object
      : ObjectValue(
        keys: parts.flatMap(\.keys) + reserved,
        values: parts.flatMap(\.values) + reserved.map { object[$0] })
  }

  /// Reads the JSON values of a file: one, or one a line.
  static func all(_ path: String) throws(BenchError) -> [BenchRecipient] {
    let bytes = try BenchFile.bytes(path)
    let isLines = path.hasSuffix(".ndjson")
    var shapes = ObjectShapes()
    let lines = isLines ? bytes.indices.split(after: 0x0A, in: bytes) : [bytes.indices]
    var recipients: [BenchRecipient] = []
    for line in lines {
      do throws(JSONError) {
        recipients.append(
          BenchRecipient(try JSONReader.read(bytes, in: line, sharing: &shapes).value))
      } catch {
        throw BenchError("\(path): \(error.message)")
      }
    }
    return recipients
  }
}

extension Range<Int> {
  /// The parts between line ends that are not empty.
  fileprivate func split(after lineEnd: UInt8, in bytes: [UInt8]) -> [Range<Int>] {
    bytes[self].split(separator: lineEnd).map { $0.startIndex..<$0.endIndex }
  }
}
