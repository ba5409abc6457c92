import EmailIR

extension LayoutContext.Cell {
  typealias Render = (Placement, inout Expansion) -> Void

  /// Writes what the parent puts around a child, with the child inside.
  func wrap(_ child: Placement, _ out: inout Expansion, _ render: Render) {
    switch self {
    case .none: render(child, &out)
    case .columnRow: row(child, &out, render)
    case .heroRow: row(child, &out, render)
    case .sectionCell: outlookCell(child, &out, render)
    case .wrapperRow(let width): outlookRow(width, child, &out, render)
    case .groupCell: groupCell(child, &out, render)
    case .socialCell(let align): socialCell(align, child, &out, render)
    case .carouselRadio, .carouselThumbnail: render(child, &out)
    }
  }

  private func row(_ child: Placement, _ out: inout Expansion, _ render: Render) {
    out.writer.write("<tr><td")
    out.writer.attribute("align", child[.align])
    if case .heroRow = self {
      out.writer.attribute("background", child[.containerBackgroundColor])
    }
    out.writer.attribute("class", child[.cssClass])
    out.writer.write(" style=\"")
    out.writer.declaration("background", child[.containerBackgroundColor])
    out.writer.write("font-size:0px;")
    out.writer.declaration("padding", child[.padding])
    out.writer.declaration("padding-top", child[.paddingTop])
    out.writer.declaration("padding-right", child[.paddingRight])
    out.writer.declaration("padding-bottom", child[.paddingBottom])
    out.writer.declaration("padding-left", child[.paddingLeft])
    out.writer.write("word-break:break-word;\">")
    render(child, &out)
    out.writer.write("</td></tr>\n")
  }

  private func outlookCell(_ child: Placement, _ out: inout Expansion, _ render: Render) {
    out.writer.openOutlook()
    out.writer.write("<td")
    out.writer.attribute("align", child[.align])
    out.writer.write(" class=\"")
    out.writer.outlookClass(child.text(.cssClass))
    out.writer.write("\" style=\"")
    if child.entry.component.sharesWidth { columnStyle(child, &out.writer) }
    out.writer.write("\">")
    out.writer.closeOutlook()
    render(child, &out)
    out.writer.openOutlook()
    out.writer.write("</td>")
    out.writer.closeOutlook()
  }

  private func columnStyle(_ child: Placement, _ writer: inout HTMLWriter) {
    writer.declaration("vertical-align", child[.verticalAlign])
    let width = ColumnWidth(child)
    let isColumn = child.entry.component.name == "mj-column"
    writer.declaration(
      "width", pixels: isColumn ? ScriptNumber.rounded(width.pixels) : width.pixels)
    if isColumn, let gutter = ColumnGutter(child, share: width.share) {
      writer.declaration("padding", gutter.outlookPadding)
    }
  }

  private func outlookRow(
    _ width: ContainerWidth, _ child: Placement, _ out: inout Expansion, _ render: Render
  ) {
    out.writer.openOutlook()
    out.writer.write("<tr><td")
    out.writer.attribute("align", child[.align])
    out.writer.write(" class=\"")
    out.writer.outlookClass(child.text(.cssClass))
    out.writer.write("\"")
    out.writer.attribute("width", width.text)
    out.writer.write(">")
    out.writer.closeOutlook()
    render(child, &out)
    out.writer.openOutlook()
    out.writer.write("</td></tr>")
    out.writer.closeOutlook()
  }

  private func groupCell(_ child: Placement, _ out: inout Expansion, _ render: Render) {
    out.writer.openOutlook()
    out.writer.write("<td style=\"")
    out.writer.declaration("align", child[.align])
    out.writer.declaration("vertical-align", child[.verticalAlign])
    let width = ColumnWidth(child).pixels
    out.writer.declaration("width", pixels: ScriptNumber.rounded(width))
    out.writer.write("\">")
    out.writer.closeOutlook()
    render(child, &out)
    out.writer.openOutlook()
    out.writer.write("</td>")
    out.writer.closeOutlook()
  }

  private func socialCell(
    _ align: AttributeValue?, _ child: Placement, _ out: inout Expansion, _ render: Render
  ) {
    out.writer.openOutlook()
    out.writer.write("<td>")
    out.writer.closeOutlook()
    out.writer.write("<table")
    out.writer.attribute("align", align)
    out.writer.write(" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\"")
    out.writer.write(" style=\"float:none;display:inline-table;\"><tbody>")
    render(child, &out)
    out.writer.write("</tbody></table>")
    out.writer.openOutlook()
    out.writer.write("</td>")
    out.writer.closeOutlook()
  }
}

extension HTMLWriter {
  /// ` a b` behind other classes.
  mutating func cssClass(_ value: AttributeValue?) {
    ifPresent(value) { writer in
      writer.write(" ")
      if let value { writer.write(value) }
    }
  }

  /// `a b` → `a-outlook b-outlook`
  mutating func outlookClass(_ classes: String?, suffix: String = "outlook") {
    guard let classes, !classes.isEmpty else { return }
    let names = classes.split(separator: " ", omittingEmptySubsequences: false)
    write(text: names.map { "\($0)-\(suffix)" }.joined(separator: " "))
  }
}
