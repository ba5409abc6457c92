/// A complex selector: compounds with combinators between them.
package struct Selector: Sendable {
  /// From left to right; never empty.
  let compounds: [CompoundSelector]
  /// What stands behind each compound but the last.
  let combinators: [Combinator]
  package let specificity: Specificity

  enum Combinator: Sendable {
    case descendant, child, next, subsequent
  }

  init(compounds: [CompoundSelector], combinators: [Combinator]) {
    self.compounds = compounds
    self.combinators = combinators
    specificity = compounds.reduce(into: Specificity()) { $0.add($1.specificity) }
  }

  /// The compound that describes the element itself.
  var subject: CompoundSelector { compounds[compounds.count - 1] }
}

/// What one element must be.
struct CompoundSelector: Sendable {
  /// In lower case; `nil` for `*` and where none is written.
  var name: [UInt8]?
  var ids: [[UInt8]] = []
  var classes: [[UInt8]] = []
  var attributes: [AttributeSelector] = []
  var pseudos: [PseudoClass] = []
  /// Bits that every matching element has; see `NameMask`.
  var mask = NameMask()

  var specificity: Specificity {
    var sum = Specificity(
      ids: ids.count, classes: classes.count + attributes.count, names: name == nil ? 0 : 1)
    for pseudo in pseudos { sum.add(pseudo.specificity) }
    return sum
  }
}

/// `[name operator "value"]`
struct AttributeSelector: Sendable {
  enum Operator: Sendable {
    case exists, equals, includes, dash, prefix, suffix, substring
  }

  /// In lower case.
  let name: [UInt8]
  let comparison: Operator
  let value: [UInt8]
  /// `[type="A" i]`
  let ignoresCase: Bool
}
