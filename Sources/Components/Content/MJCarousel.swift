import EmailIR

extension Component {
  static let carousel = Component(
    "mj-carousel", summary: "Images to click through, without script.",
    example: """
      <mj-carousel><mj-carousel-image src="https://example.com/1.jpg" /><mj-carousel-image \
      src="https://example.com/2.jpg" /></mj-carousel>
      """,
    attributes: [
      AttributeFact(.align, .horizontal, default: "center"),
      AttributeFact(.borderRadius, default: "6px"),
      AttributeFact(.containerBackgroundColor, .color),
      AttributeFact(.iconWidth, .pixelsOrPercent, default: "44px"),
      AttributeFact(.leftIcon, default: "https://i.imgur.com/xTh3hln.png"),
      AttributeFact(.rightIcon, default: "https://i.imgur.com/os7o9kz.png"),
      AttributeFact(
        .thumbnails, .oneOf(["visible", "hidden", "supported"]), default: "visible"),
      AttributeFact(.tbBorder, default: "2px solid transparent"),
      AttributeFact(.tbBorderRadius, default: "6px"),
      AttributeFact(.tbHoverBorderColor, .color, default: "#fead0d"),
      AttributeFact(.tbSelectedBorderColor, .color, default: "#ccc"),
      AttributeFact(.tbWidth, .pixelsOrPercent),
    ] + .padding(),
    parents: ["mj-attributes", "mj-column", "mj-hero"],
    layout: [
      .iconWidth, .thumbnails, .tbWidth, .tbHoverBorderColor, .tbSelectedBorderColor,
    ],
    arrangesChildren: true, .body(renderCarousel))
}

@Sendable private func renderCarousel(_ carousel: Placement, _ out: inout Expansion) {
  let key = carousel.element.pageKey
  let count = carousel.element.children.count { out.counts($0) }
  let sheet = CarouselStyleSheet(carousel, key: key, count: count)
  out.markStyle("mj-carousel#\(key)") { _ in sheet.text }
  out.writer.write("<!--[if !mso]><!--><div class=\"mj-carousel\">")
  images(carousel, key, .carouselRadio, &out)
  out.writer.write(text: "<div class=\"mj-carousel-content mj-carousel-\(key)-content\" style=\"")
  out.writer.write(
    "display:table;width:100%;table-layout:fixed;text-align:center;font-size:0px;\">")
  if carousel.showsThumbnails { images(carousel, key, .carouselThumbnail, &out, count: count) }
  out.writer.write("<table style=\"caption-side:top;display:table-caption;table-layout:fixed;")
  out.writer.write("width:100%;\" border=\"0\" cellpadding=\"0\" cellspacing=\"0\" width=\"100%\"")
  out.writer.write(" role=\"presentation\" class=\"mj-carousel-main\"><tbody><tr>")
  controls(carousel, key, count, ("previous", .leftIcon), &out.writer)
  out.writer.write("<td style=\"padding:0px;\"><div class=\"mj-carousel-images\">")
  images(carousel, key, .none, &out)
  out.writer.write("</div></td>")
  controls(carousel, key, count, ("next", .rightIcon), &out.writer)
  out.writer.write("</tr></tbody></table></div></div><!--<![endif]-->")
  fallback(carousel, &out)
}

/// The children, as one of the parts that each of them has.
private func images(
  _ carousel: Placement, _ key: String, _ part: LayoutContext.Cell, _ out: inout Expansion,
  count: Int = 0
) {
  var layout = carousel.partLayout(key)
  layout.cell = part
  if case .carouselThumbnail = part {
    layout.given += carousel.values([.tbBorder, .tbBorderRadius])
    layout.given.append((.tbWidth, carousel.thumbnailWidth(count)))
  } else if case .none = part {
    layout.given += carousel.values([.borderRadius])
  }
  out.children(of: carousel, layout)
}

/// One arrow per image, of which the sheet shows the right one.
private func controls(
  _ carousel: Placement, _ key: String, _ count: Int,
  _ direction: (name: String, icon: AttributeKey), _ writer: inout HTMLWriter
) {
  writer.write(
    text: "<td class=\"mj-carousel-\(key)-icons-cell\" style=\"font-size:0px;display:none;")
  writer.write(
    text: "mso-hide:all;padding:0px;\"><div class=\"mj-carousel-\(direction.name)-icons\"")
  writer.write(" style=\"display:none;mso-hide:all;\">")
  for number in 0..<count {
    let label = "mj-carousel-\(direction.name)"
    writer.write(text: "<label for=\"mj-carousel-\(key)-radio-\(number + 1)\" class=\"\(label)")
    writer.write(text: " \(label)-\(number + 1)\"><img")
    writer.attribute("src", carousel[direction.icon])
    writer.attribute("alt", direction.name)
    writer.write(" style=\"display:block;")
    writer.declaration("width", carousel[.iconWidth])
    writer.write("height:auto;\"")
    writer.attribute("width", carousel.integer(.iconWidth))
    writer.write(" /></label>")
  }
  writer.write("</div></td>")
}

/// Outlook shows the first image only. The loops around it run as for the others, since it may read their items.
private func fallback(_ carousel: Placement, _ out: inout Expansion) {
  guard let first = carousel.element.children.firstIndex(where: { out.counts($0) }),
    case .element = carousel.element.children[first]
  else { return }
  out.writer.write("<!--[if mso]>")
  var layout = carousel.partLayout("")
  layout.given += carousel.values([.borderRadius])
  out.children(of: carousel, layout, only: first)
  out.writer.closeOutlook()
}

extension Placement {
  fileprivate var showsThumbnails: Bool { ["visible", "supported"].contains(text(.thumbnails)) }

  fileprivate func partLayout(_ key: String) -> LayoutContext {
    var layout = LayoutContext()
    layout.containerWidth = self.layout.containerWidth
    layout.carouselID = key
    layout.given = values([.thumbnails])
    return layout
  }

  /// At most 110 pixels, and no more than their share of the width.
  fileprivate func thumbnailWidth(_ count: Int) -> AttributeValue {
    if let own = text(.tbWidth), !own.isEmpty { return .literal(own) }
    let share = layout.containerWidth.value / Double(max(1, count))
    return .literal("\(ScriptNumber.text(min(share, 110)))px")
  }
}
