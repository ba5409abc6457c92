/// A path into JSON: `$.Flights[*].Price`, `$['a'][0]`, `$..name`.
struct JSONPath {
  private var steps: [Step] = []

  private enum Step {
    case member(String)
    case item(Int)
    case everything
    case descendants
  }

  /// `nil` if the path is not understood.
  init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    if bytes.first == 0x24 { bytes.removeFirst() }
    while let byte = bytes.first {
      switch byte {
      case 0x2E:
        bytes.removeFirst()
        if bytes.first == 0x2E { steps.append(.descendants) } else { readName(&bytes) }
        if case .descendants = steps.last {
          bytes.removeFirst()
          if bytes.first != 0x5B { readName(&bytes) }
        }
      case 0x5B: guard readBracket(&bytes) else { return nil }
      default:
        guard steps.isEmpty else { return nil }
        readName(&bytes)
      }
      if steps.count > 100 { return nil }
    }
  }

  private mutating func readName(_ bytes: inout ArraySlice<UInt8>) {
    let name = bytes.prefix { $0 != 0x2E && $0 != 0x5B }
    bytes = bytes.dropFirst(name.count)
    let text = String(decoding: name, as: UTF8.self)
    steps.append(text == "*" ? .everything : .member(text))
  }

  private mutating func readBracket(_ bytes: inout ArraySlice<UInt8>) -> Bool {
    guard let end = bytes.firstIndex(of: 0x5D) else { return false }
    let inner = bytes[(bytes.startIndex + 1)..<end]
    bytes = bytes[(end + 1)...]
    let text = String(decoding: inner, as: UTF8.self)
    if text == "*" {
      steps.append(.everything)
    } else if let place = Int(text) {
      steps.append(.item(place))
    } else if let quote = inner.first, quote == 0x27 || quote == 0x22, inner.last == quote,
      inner.count > 1
    {
      steps.append(.member(String(decoding: inner.dropFirst().dropLast(), as: UTF8.self)))
    } else {
      return false
    }
    return true
  }

  /// The nodes that the path picks, in document order.
  func nodes(in root: Value) -> [Value] {
    var nodes = [root]
    for step in steps { nodes = nodes.flatMap { Self.follow(step, from: $0) } }
    return nodes
  }

  private static func follow(_ step: Step, from node: Value) -> [Value] {
    switch (step, node) {
    case (.member(let name), .object(let object)):
      return object.position(of: name).map { [object.values[$0]] } ?? []
    case (.item(let place), .array(let items)):
      let index = place < 0 ? items.count + place : place
      return items.indices.contains(index) ? [items[index]] : []
    case (.everything, .array(let items)): return items
    case (.everything, .object(let object)): return object.values
    case (.descendants, _): return descendants(of: node)
    default: return []
    }
  }

  /// A node and all below it; JSON is nested at most as deeply as its reader allows.
  private static func descendants(of node: Value) -> [Value] {
    switch node {
    case .array(let items): [node] + items.flatMap(descendants)
    case .object(let object): [node] + object.values.flatMap(descendants)
    default: [node]
    }
  }
}

/// JSON nodes as rows.
enum JSONRows {
  /// Objects give one column per key that occurs; anything else a column `Value`. Nested nodes are empty cells.
  static func rowset(of nodes: [Value]) -> Rowset {
    var columns: [String] = []
    var places: [String: Int] = [:]
    for case .object(let object) in nodes {
      for key in object.keys where places[key] == nil {
        places[key] = columns.count
        columns.append(key)
      }
    }
    guard !columns.isEmpty else {
      return Rowset(columns: ["Value"], rows: nodes.map { [cell($0)] })
    }
    return Rowset(
      columns: columns,
      rows: nodes.map { node in
        guard case .object(let object) = node else {
          return columns.indices.map { $0 == 0 ? cell(node) : .string("") }
        }
        return columns.map { cell(object[$0]) }
      })
  }

  private static func cell(_ node: Value) -> Value {
    switch node {
    case .array, .object, .undefined, .null: .string("")
    default: node
    }
  }
}
