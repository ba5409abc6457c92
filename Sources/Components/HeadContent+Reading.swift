import EmailIR

extension HeadContent {
  /// Reads the children of mj-head; logic around them is passed through where what they add can stand under a condition.
  mutating func read(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .element(let element): read(element)
      case .comment(let nodes, _): raws.append(.comment(nodes))
      case .branch(let branch): read(branch)
      case .statement: raws.append(.logic(node))
      default: continue
      }
    }
  }

  private mutating func read(_ element: Element) {
    guard let component = ComponentEntry.named(element.name)?.component else { return }
    switch component.role {
    case .head(let read): read(element, &self)
    case .body where component.isRaw: raws.append(.element(element))
    case .body, .part: return
    }
  }

  /// What the arms add to text-like parts stands under the same condition; the rest is read from the first arm.
  private mutating func read(_ branch: Branch) {
    var heads: [HeadContent] = []
    for arm in branch.arms {
      var head = HeadContent()
      head.read(arm.body)
      heads.append(head)
    }
    merge(branch, heads, \.title)
    merge(branch, heads, \.preview)
    mergeLists(branch, heads, \.styles)
    mergeLists(branch, heads, \.inlineStyles)
    if heads.contains(where: { $0.subject != nil }) {
      var merged = branch
      for index in heads.indices { merged.arms[index].body = heads[index].subject ?? [] }
      subject = [.branch(merged)]
    }
    for head in heads { fonts += head.fonts.dropFirst(Font.builtIn.count) }
  }

  private mutating func merge(
    _ branch: Branch, _ heads: [HeadContent], _ path: WritableKeyPath<HeadContent, [Node]>
  ) {
    guard heads.contains(where: { !$0[keyPath: path].isEmpty }) else { return }
    var merged = branch
    for index in heads.indices { merged.arms[index].body = heads[index][keyPath: path] }
    self[keyPath: path] = [.branch(merged)]
  }

  private mutating func mergeLists(
    _ branch: Branch, _ heads: [HeadContent], _ path: WritableKeyPath<HeadContent, [[Node]]>
  ) {
    guard heads.contains(where: { !$0[keyPath: path].isEmpty }) else { return }
    var merged = branch
    for index in heads.indices {
      merged.arms[index].body = heads[index][keyPath: path].flatMap { $0 + [.text([0x0A])] }
    }
    self[keyPath: path].append([.branch(merged)])
  }
}
