import EmailIR

extension Component {
  static let image = Component(
    "mj-image", summary: "An image, as wide as its column unless it has a width.",
    example: "<mj-image src=\"https://example.com/shoe.png\" alt=\"A red shoe\" width=\"200px\" />",
    attributes: [
      AttributeFact(.alt, default: ""), AttributeFact(.href), AttributeFact(.name),
      AttributeFact(.src), AttributeFact(.srcset), AttributeFact(.sizes), AttributeFact(.title),
      AttributeFact(.rel), AttributeFact(.align, .horizontal, default: "center"),
      AttributeFact(.borderRadius), AttributeFact(.containerBackgroundColor, .color),
      AttributeFact(.fluidOnMobile, .boolean), AttributeFact(.target, default: "_blank"),
      AttributeFact(.width, .pixels),
      AttributeFact(.height, .length(["px", "auto"]), default: "auto"),
      AttributeFact(.maxHeight, .pixelsOrPercent),
      AttributeFact(.fontSize, .pixels, default: "13px"), AttributeFact(.usemap),
    ] + .border("0") + .padding("10px 25px"),
    parents: ["mj-attributes", "mj-column", "mj-hero"],
    layout: [
      .width, .height, .padding, .paddingLeft, .paddingRight, .border, .borderLeft, .borderRight,
      .fluidOnMobile, .fullWidth,
    ],
    .body(renderImage))
}

@Sendable private func renderImage(_ image: Placement, _ out: inout Expansion) {
  let isFluid = image.isSet(.fluidOnMobile)
  let isFull = image.text(.fullWidth) == "full-width"
  let width = contentWidth(image)
  markStyle(&out)
  out.writer.write("<table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\"")
  out.writer.write(" style=\"")
  if isFull {
    out.writer.write("min-width:100%;max-width:100%;")
    out.writer.declaration("width", pixels: width)
  }
  out.writer.write("border-collapse:collapse;border-spacing:0px;\"")
  if isFluid { out.writer.write(" class=\"mj-full-width-mobile\"") }
  out.writer.write("><tbody><tr><td style=\"")
  if !isFull { out.writer.declaration("width", pixels: width) }
  out.writer.write(isFluid ? "\" class=\"mj-full-width-mobile\">" : "\">")
  linked(image, width, &out)
  out.writer.write("</td></tr></tbody></table>")
}

/// The width that is written, or what the column leaves if that is less.
private func contentWidth(_ image: Placement) -> Double {
  guard let text = image.text(.width), !text.isEmpty else { return image.box }
  let width = ScriptNumber.integer(text)
  return width >= 0 && width < image.box ? width : image.box
}

private func linked(_ image: Placement, _ width: Double, _ out: inout Expansion) {
  out.writer.ifPresent(image[.href]) { writer in
    writer.write("<a")
    writer.attribute("href", image[.href])
    writer.attribute("target", image[.target])
    writer.attribute("rel", image[.rel])
    writer.attribute("name", image[.name])
    writer.attribute("title", image[.title])
    writer.write(">")
    picture(image, width, &writer)
    writer.write("</a>")
  } else: { writer in
    picture(image, width, &writer)
  }
}

private func picture(_ image: Placement, _ width: Double, _ writer: inout HTMLWriter) {
  writer.write("<img")
  writer.attribute("alt", image[.alt])
  writer.attribute("src", image[.src])
  writer.attribute("srcset", image[.srcset])
  writer.attribute("sizes", image[.sizes])
  writer.write(" style=\"")
  style(image, &writer)
  writer.write("\"")
  writer.attribute("title", image[.title])
  writer.attribute("width", width)
  writer.attribute("usemap", image[.usemap])
  if let height = image.text(.height), !height.isEmpty {
    if height == "auto" {
      writer.write(" height=\"auto\"")
    } else {
      writer.attribute("height", ScriptNumber.integer(height))
    }
  }
  writer.write(" />")
}

private func style(_ image: Placement, _ writer: inout HTMLWriter) {
  let isFull = image.text(.fullWidth) == "full-width"
  writer.declaration("border", image[.border])
  writer.declaration("border-left", image[.borderLeft])
  writer.declaration("border-right", image[.borderRight])
  writer.declaration("border-top", image[.borderTop])
  writer.declaration("border-bottom", image[.borderBottom])
  writer.declaration("border-radius", image[.borderRadius])
  writer.write("display:block;outline:none;text-decoration:none;")
  writer.declaration("height", image[.height])
  writer.declaration("max-height", image[.maxHeight])
  writer.write(isFull ? "min-width:100%;width:100%;max-width:100%;" : "width:100%;")
  writer.declaration("font-size", image[.fontSize])
}

/// The rules that let images fill a small screen.
private func markStyle(_ out: inout Expansion) {
  out.markStyle("mj-image") { page in
    """
    @media only screen and (max-width:\(page.lowerBreakpoint)) {
    table.mj-full-width-mobile { width: 100% !important; }
    td.mj-full-width-mobile { width: auto !important; }
    }
    """
  }
}
