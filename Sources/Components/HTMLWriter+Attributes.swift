import EmailIR

/// Attributes and declarations: what has no value is not written.
extension HTMLWriter {
  /// ` name="text"`
  mutating func attribute(_ name: StaticString, _ text: StaticString) {
    start(name)
    write(text)
    write(byte: UInt8(ascii: "\""))
  }

  mutating func attribute(_ name: StaticString, _ text: String) {
    write(byte: UInt8(ascii: " "))
    write(name)
    write("=\"", text, "\"")
  }

  /// What is no number is left away.
  mutating func attribute(_ name: StaticString, _ number: Double) {
    guard !number.isNaN else { return }
    start(name)
    write(number)
    write(byte: UInt8(ascii: "\""))
  }

  mutating func attribute(_ name: StaticString, _ value: AttributeValue?) {
    guard let value else { return }
    if case .literal(let text) = value { return attribute(name, text) }
    wrap(value) { writer, value in
      writer.start(name)
      writer.write(value)
      writer.write(byte: UInt8(ascii: "\""))
    }
  }

  /// `name:value;`
  mutating func declaration(_ name: StaticString, _ value: AttributeValue?) {
    guard let value else { return }
    if case .literal(let text) = value { return declaration(name, text) }
    wrap(value) { writer, value in
      writer.write(name)
      writer.write(byte: UInt8(ascii: ":"))
      writer.write(value)
      writer.write(byte: UInt8(ascii: ";"))
    }
  }

  mutating func declaration(_ name: StaticString, _ text: StaticString) {
    write(name)
    write(byte: UInt8(ascii: ":"))
    write(text)
    write(byte: UInt8(ascii: ";"))
  }

  mutating func declaration(_ name: StaticString, _ text: String) {
    write(name)
    write(":", text, ";")
  }

  /// `name:12.5px;`; what is no number is left away.
  mutating func declaration(_ name: StaticString, pixels: Double) {
    guard !pixels.isNaN else { return }
    write(name)
    write(byte: UInt8(ascii: ":"))
    write(pixels)
    write("px;")
  }

  private mutating func start(_ name: StaticString) {
    write(byte: UInt8(ascii: " "))
    write(name)
    write("=\"")
  }

  /// Writes `body` around the value. Where a condition leaves the value away, the whole is left away.
  private mutating func wrap(
    _ value: AttributeValue, _ body: (inout HTMLWriter, AttributeValue) -> Void
  ) {
    guard case .pieces(let nodes) = value, nodes.containInherited else { return body(&self, value) }
    guard nodes.count == 1 else { return body(&self, .pieces(nodes.replacingInherited(with: []))) }
    guard case .branch(var branch) = nodes[0] else { return }
    for index in branch.arms.indices {
      var writer = nested()
      writer.wrap(.pieces(branch.arms[index].body), body)
      branch.arms[index].body = writer.finish()
    }
    write(.branch(branch))
  }
}
