/// A path into XML, as far as templates use XPath: `//Flight`, `/root/Flight[1]/@origin`, `*`.
struct XMLPath {
  private var steps: [Step] = []

  private struct Step {
    let name: String
    let isAttribute: Bool
    /// Any depth below, not only the children.
    let isDeep: Bool
    /// Counted from 1.
    let place: Int?
  }

  /// What a path finds.
  enum Match {
    case element(SmallXML)
    case attribute(String)
  }

  /// `nil` if the path is not understood.
  init?(_ text: String) {
    var isDeep = !text.hasPrefix("/")
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if part.isEmpty {
        if index > 0 { isDeep = true }
        continue
      }
      guard let step = Self.step(String(part), isDeep: isDeep) else { return nil }
      steps.append(step)
      isDeep = false
    }
    guard !steps.isEmpty, steps.count <= 100 else { return nil }
  }

  private static func step(_ text: String, isDeep: Bool) -> Step? {
    let isAttribute = text.hasPrefix("@")
    let body = isAttribute ? text.dropFirst() : text[...]
    let pieces = body.split(separator: "[", maxSplits: 1)
    guard let name = pieces.first, name.allSatisfy({ !"()=".contains($0) }) else { return nil }
    guard pieces.count == 2 else {
      return Step(name: String(name), isAttribute: isAttribute, isDeep: isDeep, place: nil)
    }
    guard pieces[1].last == "]", let place = Int(pieces[1].dropLast()) else { return nil }
    return Step(name: String(name), isAttribute: isAttribute, isDeep: isDeep, place: place)
  }

  /// What the path picks below the document, in document order.
  func matches(in document: SmallXML) -> [Match] {
    var elements = [document]
    for step in steps {
      if step.isAttribute {
        let holders = step.isDeep ? elements.flatMap(Self.descendants) : elements
        return holders.flatMap { element in
          element.attributes.filter { step.name == "*" || $0.name == step.name }
            .map { .attribute($0.value) }
        }
      }
      elements = elements.flatMap { Self.follow(step, from: $0) }
    }
    return elements.map { .element($0) }
  }

  private static func follow(_ step: Step, from element: SmallXML) -> [SmallXML] {
    let parents = step.isDeep ? descendants(of: element) : [element]
    return parents.flatMap { parent in
      let found = parent.children.filter { step.name == "*" || $0.name == step.name }
      guard let place = step.place else { return found }
      return place >= 1 && place <= found.count ? [found[place - 1]] : []
    }
  }

  /// An element and all below it.
  private static func descendants(of element: SmallXML) -> [SmallXML] {
    [element] + element.children.flatMap(descendants)
  }
}

/// XML nodes as rows: `Value`, `Xml`, then one column per attribute that occurs.
enum XMLRows {
  static func rowset(of matches: [XMLPath.Match]) -> Rowset {
    var columns = ["Value", "Xml"]
    var places: [String: Int] = [:]
    for case .element(let element) in matches {
      for attribute in element.attributes where places[attribute.name] == nil {
        places[attribute.name] = columns.count
        columns.append(attribute.name + "_att")
      }
    }
    return Rowset(columns: columns, rows: matches.map { row(of: $0, columns.count, places) })
  }

  private static func row(
    of match: XMLPath.Match, _ count: Int, _ places: [String: Int]
  ) -> [Value] {
    switch match {
    case .attribute(let value): return [.string(value), .string(value)]
    case .element(let element):
      var row = [Value](repeating: .string(""), count: count)
      row[0] = .string(element.text)
      row[1] = .string(element.inner)
      for attribute in element.attributes {
        if let place = places[attribute.name] { row[place] = .string(attribute.value) }
      }
      return row
    }
  }
}
