import EmailIR

extension HeadContent {
  /// Reads the children of mj-head; logic around them is passed through where what they add can stand under a condition.
  mutating func read(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .element(let element): read(element)
      case .comment(let nodes, _): raws.append(.comment(nodes))
      case .branch(let branch): read(branch)
      case .statement, .loop, .block: raws.append(.logic(node))
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

  /// Texts that stand under a condition are printed under it; of anything else the page knows what holds (`HeadScope`).
  private mutating func read(_ branch: Branch) {
    let heads = branch.arms.map { arm in
      var head = HeadContent()
      head.read(arm.body)
      return head
    }
    merge(branch, heads, \.title)
    merge(branch, heads, \.preview)
    mergeStyles(branch, heads)
  }

  private mutating func merge(
    _ branch: Branch, _ heads: [HeadContent], _ path: WritableKeyPath<HeadContent, [Node]>
  ) {
    guard heads.contains(where: { !$0[keyPath: path].isEmpty }) else { return }
    var merged = branch
    for index in heads.indices { merged.arms[index].body = heads[index][keyPath: path] }
    self[keyPath: path] = [.branch(merged)]
  }

  private mutating func mergeStyles(_ branch: Branch, _ heads: [HeadContent]) {
    guard heads.contains(where: { !$0.styles.isEmpty }) else { return }
    var merged = branch
    for index in heads.indices {
      merged.arms[index].body = heads[index].styles.flatMap { $0 + [.text([0x0A])] }
    }
    styles.append([.branch(merged)])
  }
}
