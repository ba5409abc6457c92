import EmailIR

extension Component {
  static let hero = Component(
    "mj-hero", summary: "A single column over a background image that fills the row.",
    example: """
      <mj-hero background-url="https://example.com/sea.jpg" background-width="600px" background-height="400px" \
      mode="fluid-height"><mj-text>Away with you</mj-text></mj-hero>
      """,
    attributes: [
      AttributeFact(.mode, default: "fixed-height"),
      AttributeFact(.height, .pixelsOrPercent, default: "0px"), AttributeFact(.backgroundUrl),
      AttributeFact(.backgroundWidth, .pixelsOrPercent),
      AttributeFact(.backgroundHeight, .pixelsOrPercent),
      AttributeFact(.backgroundPosition, default: "center center"), AttributeFact(.borderRadius),
      AttributeFact(.innerBackgroundColor, .color), AttributeFact(.innerPadding, .box),
      AttributeFact(.innerPaddingTop, .pixelsOrPercent),
      AttributeFact(.innerPaddingLeft, .pixelsOrPercent),
      AttributeFact(.innerPaddingRight, .pixelsOrPercent),
      AttributeFact(.innerPaddingBottom, .pixelsOrPercent),
      AttributeFact(.backgroundColor, .color, default: "#ffffff"),
      AttributeFact(.verticalAlign, .vertical, default: "top"),
    ] + .padding("0px"),
    parents: ["mj-attributes", "mj-body", "mj-wrapper"],
    layout: [
      .mode, .height, .backgroundWidth, .backgroundHeight, .padding, .paddingLeft, .paddingRight,
      .paddingTop, .paddingBottom, .cssClass,
    ],
    .body(renderHero))
}

@Sendable private func renderHero(_ hero: Placement, _ out: inout Expansion) {
  openOutlook(hero, &out.writer)
  out.writer.write("<div")
  out.writer.attribute("align", hero[.align])
  out.writer.attribute("class", hero[.cssClass])
  out.writer.write(" style=\"margin:0 auto;")
  out.writer.declaration("max-width", hero.layout.containerWidth.text)
  out.writer.write(
    "\"><table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\"")
  out.writer.write(" style=\"width:100%;\"><tbody><tr style=\"vertical-align:top;\">")
  if hero.text(.mode) == "fluid-height" {
    fluidCell(hero, &out.writer)
    cell(hero, height: nil, &out)
    fluidCell(hero, &out.writer)
  } else {
    let padding =
      hero.side(.top, .padding, .paddingTop) + hero.side(.bottom, .padding, .paddingBottom)
    cell(hero, height: max(0, hero.integer(.height) - padding), &out)
  }
  out.writer.write("</tr></tbody></table></div>")
  out.writer.openOutlook()
  out.writer.write("</td></tr></table>")
  out.writer.closeOutlook()
}

/// The image as Outlook shows it, behind the content.
private func openOutlook(_ hero: Placement, _ writer: inout HTMLWriter) {
  let width = hero.layout.containerWidth
  writer.openOutlook()
  writer.write("<table align=\"center\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\"")
  writer.write(" role=\"presentation\" style=\"")
  writer.declaration("width", width.text)
  writer.write("\"")
  writer.attribute("width", width.whole)
  writer.write(
    "><tr><td style=\"line-height:0;font-size:0;mso-line-height-rule:exactly;\"><v:image")
  writer.write(" style=\"border:0;")
  writer.declaration("height", hero[.backgroundHeight])
  writer.write("mso-position-horizontal:center;position:absolute;top:0;")
  writer.declaration(
    "width", hero.isSet(.backgroundWidth) ? hero[.backgroundWidth] : .literal(width.text))
  writer.write("z-index:-3;\"")
  writer.attribute("src", hero[.backgroundUrl])
  writer.write(" xmlns:v=\"urn:schemas-microsoft-com:vml\" />")
  writer.closeOutlook()
}

/// An empty cell whose padding gives the row the image's proportions.
private func fluidCell(_ hero: Placement, _ writer: inout HTMLWriter) {
  let ratio = hero.integer(.backgroundHeight) / hero.integer(.backgroundWidth) * 100
  writer.write("<td style=\"width:0.01%;padding-bottom:")
  writer.write(ScriptNumber.rounded(ratio))
  writer.write("%;mso-padding-bottom-alt:0;\" />")
}

private func cell(_ hero: Placement, height: Double?, _ out: inout Expansion) {
  out.writer.write("<td")
  out.writer.attribute("background", hero[.backgroundUrl])
  out.writer.write(" style=\"")
  background(hero, &out.writer)
  out.writer.declaration("background-position", hero[.backgroundPosition])
  out.writer.write("background-repeat:no-repeat;")
  out.writer.declaration("border-radius", hero[.borderRadius])
  out.writer.declaration("padding", hero[.padding])
  out.writer.declaration("padding-top", hero[.paddingTop])
  out.writer.declaration("padding-left", hero[.paddingLeft])
  out.writer.declaration("padding-right", hero[.paddingRight])
  out.writer.declaration("padding-bottom", hero[.paddingBottom])
  out.writer.declaration("vertical-align", hero[.verticalAlign])
  if let height { out.writer.declaration("height", pixels: height) }
  out.writer.write("\"")
  if let height { out.writer.attribute("height", height) }
  out.writer.write(">")
  content(hero, &out)
  out.writer.write("</td>")
}

private func background(_ hero: Placement, _ writer: inout HTMLWriter) {
  writer.write("background:")
  if let color = hero[.backgroundColor] { writer.write(color) }
  writer.ifPresent(hero[.backgroundUrl]) { writer in
    writer.write(" url('")
    if let url = hero[.backgroundUrl] { writer.write(url) }
    writer.write("') no-repeat ")
    if let position = hero[.backgroundPosition] { writer.write(position) }
    writer.write(" / cover")
  }
  writer.write(";")
}

private func content(_ hero: Placement, _ out: inout Expansion) {
  var layout = LayoutContext()
  layout.containerWidth = ContainerWidth(hero.layout.containerWidth.value - hero.horizontalPadding)
  openContent(hero, layout.containerWidth, &out.writer)
  layout.cell = .heroRow
  out.children(of: hero, layout)
  out.writer.write("</tbody></table></td></tr></tbody></table></div>")
  out.writer.openOutlook()
  out.writer.write("</td></tr></table>")
  out.writer.closeOutlook()
}

private func openContent(
  _ hero: Placement, _ width: ContainerWidth, _ writer: inout HTMLWriter
) {
  writer.openOutlook()
  writer.write("<table")
  writer.attribute("align", hero[.align])
  writer.write(" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" style=\"")
  writer.declaration("width", width.text)
  writer.write("\"")
  writer.attribute("width", width.text.withoutUnit)
  writer.write("><tr><td style=\"")
  writer.declaration("background-color", hero[.innerBackgroundColor])
  writer.declaration("padding", hero[.innerPadding])
  writer.declaration("padding-top", hero[.innerPaddingTop])
  writer.declaration("padding-left", hero[.innerPaddingLeft])
  writer.declaration("padding-right", hero[.innerPaddingRight])
  writer.declaration("padding-bottom", hero[.innerPaddingBottom])
  writer.write("\">")
  writer.closeOutlook()
  writer.write("<div")
  writer.attribute("align", hero[.align])
  writer.write(" class=\"mj-hero-content\" style=\"")
  writer.declaration("background-color", hero[.innerBackgroundColor])
  writer.declaration("float", hero[.align])
  writer.write("margin:0px auto;")
  writer.declaration("width", hero[.width])
  writer.write("\"><table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\"")
  writer.write(" style=\"width:100%;margin:0px;\"><tbody><tr><td style=\"\"><table border=\"0\"")
  writer.write(
    " cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"width:100%;margin:0px;\">")
  writer.write("<tbody>\n")
}

extension String {
  /// `600px` → `600`
  fileprivate var withoutUnit: String { hasSuffix("px") ? String(dropLast(2)) : self }
}
