/// Tells which elements of a page a selector means.
struct SelectorMatcher {
  let page: HTMLElements
  private var bytes: [UInt8] { page.text.bytes }

  func matches(_ selector: Selector, _ index: Int) -> Bool {
    matches(selector, upTo: selector.compounds.count - 1, index)
  }

  /// Whether the element is what the compound says, and what stands around it is what those before say.
  private func matches(_ selector: Selector, upTo last: Int, _ index: Int) -> Bool {
    guard matches(selector.compounds[last], index) else { return false }
    guard last > 0 else { return true }
    let element = page.all[index]
    switch selector.combinators[last - 1] {
    case .child:
      return element.parent >= 0 && matches(selector, upTo: last - 1, Int(element.parent))
    case .next:
      return element.previous >= 0 && matches(selector, upTo: last - 1, Int(element.previous))
    case .descendant:
      guard element.ancestors.mayContain(selector.compounds[last - 1].mask) else { return false }
      return any(from: element.parent, \.parent) { matches(selector, upTo: last - 1, $0) }
    case .subsequent:
      return any(from: element.previous, \.previous) { matches(selector, upTo: last - 1, $0) }
    }
  }

  private func any(
    from start: Int32, _ step: KeyPath<HTMLElement, Int32>, where test: (Int) -> Bool
  ) -> Bool {
    var current = start
    while current >= 0 {
      if test(Int(current)) { return true }
      current = page.all[Int(current)][keyPath: step]
    }
    return false
  }

  private func matches(_ compound: CompoundSelector, _ index: Int) -> Bool {
    let element = page.all[index]
    guard element.mask.mayContain(compound.mask) else { return false }
    if let name = compound.name, !CSSByte.equal(bytes[element.name], ignoringCase: name) {
      return false
    }
    for id in compound.ids where !bytes[element.id].elementsEqual(id) { return false }
    for name in compound.classes where !hasClass(element, name) { return false }
    for attribute in compound.attributes where !matches(attribute, element) { return false }
    for pseudo in compound.pseudos where !matches(pseudo, index) { return false }
    return true
  }

  private func hasClass(_ element: HTMLElement, _ name: [UInt8]) -> Bool {
    ClassWords(bytes: bytes, range: element.classes).contains { bytes[$0].elementsEqual(name) }
  }

  private func matches(_ pseudo: PseudoClass, _ index: Int) -> Bool {
    switch pseudo {
    case .nth(let pattern, let fromEnd, let ofType):
      return pattern.matches(number(of: index, fromEnd: fromEnd, ofType: ofType))
    case .only(let ofType):
      return number(of: index, fromEnd: false, ofType: ofType) == 1
        && number(of: index, fromEnd: true, ofType: ofType) == 1
    case .root: return page.all[index].parent < 0
    case .empty: return !page.all[index].hasContent
    case .not(let selectors): return !selectors.contains { matches($0, index) }
    case .any(let selectors): return selectors.contains { matches($0, index) }
    }
  }

  /// The place of an element among its siblings, from 1.
  private func number(of index: Int, fromEnd: Bool, ofType: Bool) -> Int {
    let name = page.all[index].name
    var count = 1
    var current = fromEnd ? page.all[index].next : page.all[index].previous
    while current >= 0 {
      let sibling = page.all[Int(current)]
      if !ofType || CSSByte.equal(bytes[sibling.name], ignoringCase: bytes[name]) { count += 1 }
      current = fromEnd ? sibling.next : sibling.previous
    }
    return count
  }

  private func matches(_ selector: AttributeSelector, _ element: HTMLElement) -> Bool {
    for attribute in page.attributes(of: element)
    where CSSByte.equal(bytes[attribute.name], ignoringCase: selector.name) {
      return matches(selector, value: bytes[attribute.value])
    }
    return false
  }

  private func matches(_ selector: AttributeSelector, value: ArraySlice<UInt8>) -> Bool {
    let found = selector.ignoresCase ? value.map(CSSByte.lower) : Array(value)
    let wanted = selector.ignoresCase ? selector.value.map(CSSByte.lower) : selector.value
    switch selector.comparison {
    case .exists: return true
    case .equals: return found == wanted
    case .includes:
      return found.split(whereSeparator: CSSByte.isSpace).contains { $0.elementsEqual(wanted) }
    case .dash: return found == wanted || found.starts(with: wanted + [UInt8(ascii: "-")])
    case .prefix: return !wanted.isEmpty && found.starts(with: wanted)
    case .suffix: return !wanted.isEmpty && found.reversed().starts(with: wanted.reversed())
    case .substring: return !wanted.isEmpty && contains(found, wanted)
    }
  }

  private func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard text.count >= part.count else { return false }
    return (0...text.count - part.count).contains { text[$0...].starts(with: part) }
  }
}
