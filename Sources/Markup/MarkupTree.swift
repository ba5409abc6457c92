/// A file as a tree of elements, texts and comments that refer to the source by range. Nothing is decoded or copied.
///
/// All nodes lie in one array and refer to each other by index, so that reading one allocates little and freeing a deep
/// one does not recurse.
package struct MarkupTree: Sendable {
  /// Every name of an element or attribute, once.
  package internal(set) var names: [String] = []
  /// In the order in which they start.
  package internal(set) var nodes: [MarkupNode] = []
  /// The attributes of all elements; `MarkupElement.items` says whose is which.
  package internal(set) var items: [AttributeItem] = []
  /// For each node the first one that comes behind it and all that stands in it.
  var ends: [Int32] = []

  /// The first element that stands in no other, if there is one.
  package internal(set) var root: Int?

  /// What stands in no element, in source order: texts and comments before the root, the root, what follows it.
  package var top: MarkupChildren {
    MarkupChildren(ends: ends, upcoming: 0, end: Int32(clamping: nodes.count))
  }

  /// The children of an element, in source order; none for other nodes.
  package func children(of index: Int) -> MarkupChildren {
    MarkupChildren(ends: ends, upcoming: Int32(clamping: index + 1), end: ends[index])
  }

  /// The name of an element, in lower case.
  package func name(of element: MarkupElement) -> String { names[element.name] }
}

/// The indices of the nodes of one parent.
package struct MarkupChildren: Sequence, IteratorProtocol, Sendable {
  let ends: [Int32]
  var upcoming: Int32
  let end: Int32

  package mutating func next() -> Int? {
    guard upcoming < end else { return nil }
    defer { upcoming = ends[Int(upcoming)] }
    return Int(upcoming)
  }
}
