import EmailIR

extension Component {
  static let table = Component(
    "mj-table", summary: "A plain HTML table for figures; its content is rows.",
    example: "<mj-table><tr><td>Shoe</td><td>1</td></tr></mj-table>",
    attributes: [
      AttributeFact(.align, .horizontal, default: "left"), AttributeFact(.border, default: "none"),
      AttributeFact(.cellpadding, .integer, default: "0"),
      AttributeFact(.cellspacing, .integer, default: "0"),
      AttributeFact(.containerBackgroundColor, .color),
      AttributeFact(.color, .color, default: "#000000"), AttributeFact(.fontWeight),
      AttributeFact(.lineHeight, .lineHeight, default: "22px"),
      AttributeFact(.role, .oneOf(["none", "presentation"])),
      AttributeFact(
        .tableLayout, .oneOf(["auto", "fixed", "initial", "inherit"]), default: "auto"),
      AttributeFact(.verticalAlign, .vertical),
      AttributeFact(.width, .length(["px", "%", "auto"]), default: "100%"),
    ] + .font() + .padding("10px 25px"),
    parents: ["mj-attributes", "mj-column", "mj-hero"], isEndingTag: true,
    layout: [.width, .cellspacing], .body(renderTable))
}

@Sendable private func renderTable(_ table: Placement, _ out: inout Expansion) {
  out.writer.write("<table")
  out.writer.attribute("cellpadding", table[.cellpadding])
  out.writer.attribute("cellspacing", table[.cellspacing])
  out.writer.attribute("role", table[.role])
  let width = table.text(.width) ?? ""
  out.writer.attribute("width", attributeWidth(width))
  out.writer.attribute("border", "0" as StaticString)
  out.writer.write(" style=\"")
  out.writer.declaration("color", table[.color])
  out.fontFamily(table[.fontFamily])
  out.writer.declaration("font-size", table[.fontSize])
  out.writer.declaration("line-height", table[.lineHeight])
  out.writer.declaration("table-layout", table[.tableLayout])
  out.writer.declaration("width", table[.width])
  out.writer.declaration("border", table[.border])
  if hasCellSpacing(table) { out.writer.write("border-collapse:separate;") }
  out.writer.write("\">")
  out.content(table.element.children)
  out.writer.write("</table>")
}

/// Percentages and `auto` as they are, pixels without their unit.
private func attributeWidth(_ text: String) -> String {
  if text == "auto" { return text }
  let width = Length(text, whole: true)
  return width.isPercent ? text : ScriptNumber.text(width.value)
}

private func hasCellSpacing(_ table: Placement) -> Bool { table.integer(.cellspacing) > 0 }
