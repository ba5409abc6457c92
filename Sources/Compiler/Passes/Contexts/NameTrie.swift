/// Names with a meaning, read byte by byte: what is known of a name after each byte fits into a number, so that a name
/// may be written by several arms (`<h{% if big %}1{% else %}2{% endif %}>`) and still be recognised at its end.
struct NameTrie: Sendable {
  /// What has been read of a name.
  struct Node: Hashable, Sendable {
    fileprivate var index: UInt16

    /// Nothing yet.
    static let start = Node(index: 0)
    /// No name of the table can come of it.
    static let other = Node(index: 1)
  }

  /// For each node 128 places: the node behind each ASCII byte.
  private var following = [Node](repeating: .other, count: 256)
  private var meanings: [UInt8] = [0, 0]

  /// Takes lower-case names with their meanings (not 0). A `*` at a name's end stands for any further bytes.
  init(_ names: [(String, UInt8)]) {
    for (name, meaning) in names { insert(name.utf8, meaning) }
  }

  private mutating func insert(_ name: String.UTF8View, _ meaning: UInt8) {
    var node = Node.start
    for byte in name where byte != UInt8(ascii: "*") {
      if next(node, byte) == .other { following[place(node, byte)] = addNode() }
      node = next(node, byte)
    }
    meanings[Int(node.index)] = meaning
    guard name.last == UInt8(ascii: "*") else { return }
    for byte in UInt8(0)..<128 { following[place(node, byte)] = node }
  }

  private mutating func addNode() -> Node {
    meanings.append(0)
    following += [Node](repeating: .other, count: 128)
    return Node(index: UInt16(meanings.count - 1))
  }

  private func place(_ node: Node, _ byte: UInt8) -> Int { Int(node.index) << 7 | Int(byte & 127) }

  /// What is known after one more byte; letter case does not count.
  func next(_ node: Node, _ byte: UInt8) -> Node {
    if byte >= 128 { return .other }
    return following[place(node, byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)]
  }

  /// The meaning of the name that has been read whole; 0 for none.
  func meaning(_ node: Node) -> UInt8 { meanings[Int(node.index)] }
}
