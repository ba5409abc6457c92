import Diagnostics
import Expressions

extension LiquidTag {
  static let capture = LiquidTag(
    "capture", .opener(closer: "endcapture"),
    summary: "Gives a name to what is printed inside.",
    example: .init("{% capture x %}a{% endcapture %}{{ x }}", "a"),
    lax: { markup, reader throws(LiquidFault) in
      guard let name = markup.firstSignature(from: markup.range.lowerBound) else {
        throw markup.fault("expected a name")
      }
      open(markup.text(name), &reader)
    }
  ) { parser, reader throws(LiquidFault) in
    let name = try parser.name()
    try parser.takeEnd()
    open(name, &reader)
  }

  private static func open(_ name: String, _ reader: inout TagReader) {
    reader.liquid.open(.init(word: "capture", closer: "endcapture"))
    reader.emit(
      .open(.capture(reader.liquidVariable(name)), word: "capture", closer: "endcapture"))
  }
}
