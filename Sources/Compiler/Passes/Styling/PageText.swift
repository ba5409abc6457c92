import EmailIR
import Stylesheets

/// Nodes as one text with holes, so that elements can be found in it, and back.
///
/// Logic with elements in it is spread out: a hole where it opens, one between its bodies, one where it closes. All other logic is
/// one hole, also in the middle of a tag.
struct PageText {
  private(set) var text: HoleText
  private var pieces: [Piece] = []
  private let start: Int
  private var elements: HTMLElements?

  /// What a hole stands for.
  private enum Piece {
    case node(Node)
    case open(Node)
    case divide
    case close
  }

  init(_ nodes: [Node], inside context: HoleText) {
    text = context
    start = context.bytes.count
    add(nodes)
  }

  /// Changes the text; `edits` gets its elements and the place where the nodes start.
  mutating func apply(_ edits: (HTMLElements, Int) -> [HTMLEdit]) {
    let elements = elements ?? HTMLElements(text)
    let changes = edits(elements, start)
    self.elements = changes.isEmpty ? elements : nil
    if !changes.isEmpty { text = text.applying(changes) }
  }

  /// The start tags that are open around each scope.
  func scopeContexts() -> [ScopeID: HoleText] {
    guard pieces.contains(where: { if case .node(.scope) = $0 { true } else { false } }) else {
      return [:]
    }
    let elements = elements ?? HTMLElements(text)
    var contexts: [ScopeID: HoleText] = [:]
    for (hole, element) in zip(text.holes, elements.elementsAtHoles)
    where hole.offset >= start && hole.id >= 0 {
      if case .node(.scope(let id)) = pieces[hole.id] {
        contexts[id] = elements.openTags(of: element)
      }
    }
    return contexts
  }
}

// From nodes to text.
extension PageText {
  private mutating func add(_ nodes: [Node]) {
    for node in nodes { add(node) }
  }

  private mutating func add(_ node: Node) {
    switch node {
    case .text(let run): text.append(run.bytes)
    case .outlook: addHole(.node(node), .opensComment)
    default: addLogic(node)
    }
  }

  private mutating func addLogic(_ node: Node) {
    let bodies = node.bodies
    guard bodies.contains(where: Self.hasElements) else { return addHole(.node(node)) }
    addHole(.open(node))
    for (index, body) in bodies.enumerated() {
      if index > 0 { addHole(.divide) }
      add(body)
    }
    addHole(.close)
  }

  private mutating func addHole(_ piece: Piece, _ kind: HoleText.Kind = .unknown) {
    text.appendHole(pieces.count, kind)
    pieces.append(piece)
  }

  private static func hasElements(_ nodes: [Node]) -> Bool {
    nodes.contains { node in
      switch node {
      case .text(let text): text.withUnsafeBufferPointer(holdsTag)
      case .outlook, .scope: true
      default: node.bodies.contains(where: hasElements)
      }
    }
  }

  private static func holdsTag(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "<") {
      guard offset + 1 < bytes.count else { return true }
      let next = bytes[offset + 1]
      if next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || (next | 0x20).isLowercaseLetter {
        return true
      }
    }
    return false
  }
}

// From text to nodes.
extension PageText {
  /// The nodes, or `nil` if logic no longer nests, which an edit in a broken tag could cause.
  func nodes(shared: [Node]) -> [Node]? {
    var hole = text.holes.firstIndex { $0.offset >= start } ?? text.holes.count
    var place = start
    guard let bodies = bodies(&place, &hole, shared: shared), hole == text.holes.count else {
      return nil
    }
    return bodies.count == 1 ? bodies[0] : nil
  }

  /// Reads up to the hole that closes what is open, or to the end.
  private func bodies(_ place: inout Int, _ hole: inout Int, shared: [Node]) -> [[Node]]? {
    var bodies: [[Node]] = [[]]
    while hole < text.holes.count {
      let next = text.holes[hole]
      addText(place..<next.offset, to: &bodies[bodies.count - 1])
      place = next.offset + 1
      hole += 1
      switch next.id < 0 ? .node(shared[-1 - next.id]) : pieces[next.id] {
      case .node(let node): bodies[bodies.count - 1].append(node)
      case .divide: bodies.append([])
      case .close: return bodies
      case .open(let node):
        guard let inner = self.bodies(&place, &hole, shared: shared),
          let filled = node.replacing(bodies: inner)
        else { return nil }
        bodies[bodies.count - 1].append(filled)
      }
    }
    addText(place..<text.bytes.count, to: &bodies[bodies.count - 1])
    return bodies
  }

  private func addText(_ range: Range<Int>, to nodes: inout [Node]) {
    if !range.isEmpty { nodes.append(.text(TextRun(text.bytes, range))) }
  }
}

extension UInt8 {
  fileprivate var isLowercaseLetter: Bool { self >= 0x61 && self <= 0x7A }
}
