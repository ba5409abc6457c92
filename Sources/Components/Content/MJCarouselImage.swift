import EmailIR

extension Component {
  static let carouselImage = Component(
    "mj-carousel-image", summary: "One image of a carousel.",
    example:
      "<mj-carousel><mj-carousel-image src=\"https://example.com/1.jpg\" alt=\"The sea\" /></mj-carousel>",
    attributes: [
      AttributeFact(.alt, default: ""), AttributeFact(.href), AttributeFact(.rel),
      AttributeFact(.target, default: "_blank"), AttributeFact(.title), AttributeFact(.src),
      AttributeFact(.thumbnailsSrc), AttributeFact(.borderRadius), AttributeFact(.tbBorder),
      AttributeFact(.tbBorderRadius),
    ],
    parents: ["mj-attributes", "mj-carousel"], isEndingTag: true, layout: [.cssClass, .tbWidth],
    presence: [.thumbnailsSrc],
    .body(renderCarouselImage))
}

@Sendable private func renderCarouselImage(_ image: Placement, _ out: inout Expansion) {
  switch image.layout.cell {
  case .carouselRadio: radio(image, &out.writer)
  case .carouselThumbnail: thumbnail(image, &out.writer)
  default: slide(image, &out.writer)
  }
}

private func radio(_ image: Placement, _ writer: inout HTMLWriter) {
  let key = image.layout.carouselID
  let number = image.index + 1
  let name = "mj-carousel-\(key)-radio"
  writer.write(text: "<input class=\"mj-carousel-radio \(name) \(name)-\(number)\"")
  if number == 1 { writer.write(" checked=\"checked\"") }
  writer.write(text: " type=\"radio\" name=\"mj-carousel-radio-\(key)\" id=\"\(name)-\(number)\"")
  writer.write(" style=\"display:none;mso-hide:all;\" />")
}

private func thumbnail(_ image: Placement, _ writer: inout HTMLWriter) {
  let key = image.layout.carouselID
  let number = image.index + 1
  let isHidden = image.text(.thumbnails) == "supported"
  writer.write("<a style=\"")
  writer.declaration("border", image[.tbBorder])
  writer.declaration("border-radius", image[.tbBorderRadius])
  writer.write(isHidden ? "display:none;overflow:hidden;" : "display:inline-block;overflow:hidden;")
  writer.declaration("width", image[.tbWidth])
  writer.write(text: "\" href=\"#\(number)\"")
  writer.attribute("target", image[.target])
  writer.write(text: " class=\"mj-carousel-thumbnail mj-carousel-\(key)-thumbnail ")
  writer.write(text: "mj-carousel-\(key)-thumbnail-\(number) ")
  writer.outlookClass(image.text(.cssClass), suffix: "thumbnail")
  writer.write(text: "\"><label for=\"mj-carousel-\(key)-radio-\(number)\"><img")
  writer.write(" style=\"display:block;width:100%;height:auto;\"")
  writer.attribute("src", image.isSet(.thumbnailsSrc) ? image[.thumbnailsSrc] : image[.src])
  writer.attribute("alt", image[.alt])
  writer.attribute("width", image.integer(.tbWidth))
  writer.write(" /></label></a>")
}

private func slide(_ image: Placement, _ writer: inout HTMLWriter) {
  let index = image.index
  writer.write(text: "<div class=\"mj-carousel-image mj-carousel-image-\(index + 1) ")
  if let name = image[.cssClass] { writer.write(name) }
  writer.write(index == 0 ? "\" style=\"\">" : "\" style=\"display:none;mso-hide:all;\">")
  writer.ifPresent(image[.href]) { writer in
    writer.write("<a")
    writer.attribute("href", image[.href])
    writer.attribute("rel", image[.rel])
    writer.write(" target=\"_blank\">")
    picture(image, &writer)
    writer.write("</a>")
  } else: { writer in
    picture(image, &writer)
  }
  writer.write("</div>")
}

private func picture(_ image: Placement, _ writer: inout HTMLWriter) {
  let width = image.layout.containerWidth
  writer.write("<img")
  writer.attribute("title", image[.title])
  writer.attribute("src", image[.src])
  writer.attribute("alt", image[.alt])
  writer.write(" style=\"")
  writer.declaration("border-radius", image[.borderRadius])
  writer.write("display:block;")
  writer.declaration("width", width.text)
  writer.write("max-width:100%;height:auto;\"")
  writer.attribute("width", width.whole)
  writer.write(" border=\"0\" />")
}
