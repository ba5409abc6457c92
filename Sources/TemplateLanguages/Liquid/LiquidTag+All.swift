extension LiquidTag {
  /// Every tag, end tags included.
  package static let all: [LiquidTag] = [
    assign, `break`, capture, .closing("endcapture"), `case`, when, .closing("endcase"), comment,
    `continue`, cycle, decrement, doc, echo, `for`, .closing("endfor"), `if`, elsif, `else`,
    .closing("endif"), ifChanged, .closing("endifchanged"), include, increment, inlineComment,
    liquid, raw, endRaw, render, tableRow, .closing("endtablerow"), unless, .closing("endunless"),
  ]
}
