/// How much a selector weighs. Pseudo-classes count like names of elements, as the reference counts them; in CSS they
/// count like classes.
package struct Specificity: Sendable, Comparable {
  package private(set) var ids = 0
  package private(set) var classes = 0
  package private(set) var names = 0

  mutating func add(_ other: Specificity) {
    ids += other.ids
    classes += other.classes
    names += other.names
  }

  init(ids: Int = 0, classes: Int = 0, names: Int = 0) {
    self.ids = ids
    self.classes = classes
    self.names = names
  }

  package static func < (left: Specificity, right: Specificity) -> Bool {
    (left.ids, left.classes, left.names) < (right.ids, right.classes, right.names)
  }
}
