import EmailIR

extension Component {
  static let body = Component(
    "mj-body", summary: "Holds the sections of the page.",
    example:
      "<mj-body width=\"640px\" background-color=\"#f4f4f4\"><mj-section></mj-section></mj-body>",
    attributes: [
      AttributeFact(.width, .pixels, default: "600px"), AttributeFact(.backgroundColor, .color),
      AttributeFact(.id),
    ],
    parents: ["mjml", "mj-attributes"], layout: [.width], .body(renderBody))
}

@Sendable private func renderBody(_ body: Placement, _ out: inout Expansion) {
  out.writer.write("<body")
  out.writer.attribute("id", body[.id])
  out.writer.attribute("class", body[.cssClass])
  out.writer.write(" style=\"word-spacing:normal;")
  out.writer.declaration("background-color", body[.backgroundColor])
  out.writer.write("\">\n")
  preview(&out)
  out.writer.write("<div")
  title(&out)
  out.writer.write(" aria-roledescription=\"email\" role=\"article\"")
  out.writer.attribute("lang", out.page.language)
  out.writer.attribute("dir", out.page.direction)
  out.writer.write(" style=\"word-spacing:normal;")
  out.writer.declaration("background-color", body[.backgroundColor])
  out.writer.write("\">\n")
  var layout = LayoutContext()
  layout.containerWidth =
    body.text(.width).flatMap(ContainerWidth.init(written:)) ?? ContainerWidth(600)
  out.children(of: body, layout)
  out.writer.write("</div>\n</body>")
}

/// The text that clients show beside the subject.
private func preview(_ out: inout Expansion) {
  let preview = out.page.preview
  out.writer.when(Presence(of: preview)) { writer in
    writer.write("<div style=\"display:none;font-size:1px;color:#ffffff;line-height:1px;")
    writer.write("max-height:0px;max-width:0px;opacity:0;overflow:hidden;\">")
    for node in preview { writer.write(node) }
    writer.write("</div>\n")
  }
}

private func title(_ out: inout Expansion) {
  let title = out.page.title
  out.writer.when(Presence(of: title)) { $0.attribute("aria-label", .pieces(title)) }
}
