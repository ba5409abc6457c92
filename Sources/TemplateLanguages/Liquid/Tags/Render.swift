import Diagnostics
import Expressions

extension LiquidTag {
  static let render = LiquidTag(
    "render", summary: "Prints another template, which sees only what is passed to it.",
    example: .init("{% render \"greeting\", name: \"Ana\" %}", "Hello Ana"),
    lax: { markup, reader throws(LiquidFault) in try parseLax(markup, isolated: true, &reader) }
  ) { parser, reader throws(LiquidFault) in try parse(&parser, isolated: true, &reader) }

  static let include = LiquidTag(
    "include", summary: "Prints another template, which sees and changes the names of this one.",
    example: .init("{% include \"greeting\", name: \"Ana\" %}", "Hello Ana"),
    lax: { markup, reader throws(LiquidFault) in try parseLax(markup, isolated: false, &reader) }
  ) { parser, reader throws(LiquidFault) in try parse(&parser, isolated: false, &reader) }

  private static func parse(
    _ parser: inout LiquidParser, isolated: Bool, _ reader: inout TagReader
  ) throws(LiquidFault) {
    if isolated, parser.token.kind != .string { throw parser.expected("a name in quotes") }
    let name = try parser.value(&reader)
    var subject: (value: Expression, isLoop: Bool)?
    let isLoop = parser.isWord("for")
    if isLoop || parser.isWord("with") {
      try parser.advance()
      subject = (try parser.value(&reader), isLoop)
    }
    let alias = try parser.accept(word: "as") ? try parser.name() : nil
    let arguments = try arguments(&parser, seeEarlier: !isolated, &reader)
    reader.emit(call(name, isolated, subject, alias, arguments, &reader))
  }

  private static func arguments(
    _ parser: inout LiquidParser, seeEarlier: Bool, _ reader: inout TagReader
  ) throws(LiquidFault) -> [(name: String, value: Expression)] {
    var arguments: [(name: String, value: Expression)] = []
    defer { reader.liquid.arguments = [:] }
    _ = try parser.accept(.comma)
    while parser.token.kind == .id {
      let key = try parser.name()
      _ = try parser.take(.colon)
      let value = try parser.value(&reader)
      arguments.append((key, value))
      if seeEarlier { reader.liquid.arguments[key] = value }
      _ = try parser.accept(.comma)
    }
    try parser.takeEnd()
    return arguments
  }

  private static func call(
    _ name: Expression, _ isIsolated: Bool, _ subject: (value: Expression, isLoop: Bool)?,
    _ alias: String?, _ arguments: [(name: String, value: Expression)],
    _ reader: inout TagReader
  ) -> TagEvent {
    reader.namesPartials = true
    for argument in arguments { _ = reader.liquidVariable(argument.name) }
    if let alias { _ = reader.liquidVariable(alias) }
    var subject = subject
    if !isIsolated, subject == nil { subject = (ownValue(of: name, &reader), false) }
    if case .literal(.string(let path)) = name {
      if alias == nil, subject != nil {
        _ = reader.liquidVariable(path.split(separator: "/").last.map(String.init) ?? path)
      }
    } else {
      reader.symbols.assignsAnyName = true
    }
    return .partial(
      PartialCall(
        name: name, isIsolated: isIsolated, arguments: arguments,
        subject: subject.map { .init(value: $0.value, isLoop: $0.isLoop, alias: alias) }))
  }

  /// Without `with`, `include` binds what has the template's name.
  private static func ownValue(of name: Expression, _ reader: inout TagReader) -> Expression {
    if case .literal(.string(let path)) = name { return reader.liquidName(path) }
    return reader.liquidName(computed: name, at: SourceRange(file: reader.file, 0..<0))
  }

  private static func parseLax(
    _ markup: LaxMarkup, isolated: Bool, _ reader: inout TagReader
  ) throws(LiquidFault) {
    let name = markup.range.lazy.compactMap { start in
      isolated ? markup.quoted(at: start) : markup.fragments(at: start)
    }.first
    guard let name else { throw markup.fault("expected a name in quotes") }
    var position = name.upperBound
    var subject: (value: Expression, isLoop: Bool)?
    for word in ["for", "with"] where subject == nil {
      guard let start = markup.behind(word, at: position), let value = markup.fragments(at: start)
      else { continue }
      subject = (markup.part(value).value(&reader), word == "for")
      position = value.upperBound
    }
    var alias: String?
    if let start = markup.behind("as", at: position) {
      let segment = markup.segment(at: start)
      alias = segment.isEmpty ? nil : markup.text(segment)
    }
    let arguments = markup.attributes.map { (name: $0.name, value: $0.value.value(&reader)) }
    let value = markup.part(name).value(&reader)
    reader.emit(call(value, isolated, subject, alias, arguments, &reader))
  }
}
