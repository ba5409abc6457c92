package import Expressions

/// One recipient of a run: the data that templates see, and an id that names the output.
package struct Addressee: Sendable {
  package let id: String
  package let data: ObjectValue

  package init(id: String, data: ObjectValue) {
    self.id = id
    self.data = data
  }
}
