import EmailIR

extension Component {
  static let socialElement = Component(
    "mj-social-element", summary: "One icon of a social bar, with or without a text beside it.",
    example:
      "<mj-social-element name=\"github-noshare\" href=\"https://example.com\">Code</mj-social-element>",
    attributes: [
      AttributeFact(.align, .horizontal, default: "left"),
      AttributeFact(.iconPosition, .oneOf(["left", "right"]), default: "left"),
      AttributeFact(.backgroundColor, .color), AttributeFact(.color, .color, default: "#000"),
      AttributeFact(.border, default: "0"), AttributeFact(.borderRadius, default: "3px"),
      AttributeFact(.fontStyle), AttributeFact(.fontWeight), AttributeFact(.href),
      AttributeFact(.iconSize, .pixelsOrPercent), AttributeFact(.iconHeight, .pixelsOrPercent),
      AttributeFact(.iconPadding, .box), AttributeFact(.lineHeight, .lineHeight, default: "1"),
      AttributeFact(.name), AttributeFact(.textPadding, .box, default: "4px 4px 4px 0"),
      AttributeFact(.rel), AttributeFact(.src), AttributeFact(.srcset), AttributeFact(.sizes),
      AttributeFact(.alt, default: ""), AttributeFact(.title),
      AttributeFact(.target, default: "_blank"), AttributeFact(.textDecoration, default: "none"),
      AttributeFact(.verticalAlign, .vertical, default: "middle"),
    ] + .font() + .padding("4px"),
    parents: ["mj-attributes", "mj-social"], isEndingTag: true,
    layout: [.name, .iconPosition, .iconSize, .iconHeight],
    presence: [.src, .backgroundColor], .body(renderSocialElement))
}

@Sendable private func renderSocialElement(_ element: Placement, _ out: inout Expansion) {
  let link = SocialLink(element)
  out.writer.write("<tr")
  out.writer.attribute("class", element[.cssClass])
  out.writer.write(">")
  if element.text(.iconPosition) == "right" {
    textCell(element, link, &out)
    iconCell(element, link, &out.writer)
  } else {
    iconCell(element, link, &out.writer)
    textCell(element, link, &out)
  }
  out.writer.write("</tr>\n")
}

private func iconCell(_ element: Placement, _ link: SocialLink, _ writer: inout HTMLWriter) {
  writer.write("<td style=\"")
  writer.declaration("padding", element[.padding])
  writer.declaration("padding-top", element[.paddingTop])
  writer.declaration("padding-right", element[.paddingRight])
  writer.declaration("padding-bottom", element[.paddingBottom])
  writer.declaration("padding-left", element[.paddingLeft])
  writer.declaration("vertical-align", element[.verticalAlign])
  writer.write(
    "\"><table border=\"0\" cellpadding=\"0\" cellspacing=\"0\" role=\"presentation\" style=\"")
  writer.declaration("background", link.background)
  writer.declaration("border-radius", element[.borderRadius])
  writer.declaration("width", element[.iconSize])
  writer.write("\"><tbody><tr><td style=\"")
  writer.declaration("padding", element[.iconPadding])
  writer.write("font-size:0;")
  writer.declaration("height", link.height)
  writer.write("vertical-align:middle;")
  writer.declaration("width", element[.iconSize])
  writer.write("\">")
  link.wrap(&writer, style: nil) { writer in
    icon(element, link, &writer)
  } else: { writer in
    icon(element, link, &writer)
  }
  writer.write("</td></tr></tbody></table></td>")
}

private func icon(_ element: Placement, _ link: SocialLink, _ writer: inout HTMLWriter) {
  writer.write("<img")
  writer.attribute("alt", element[.alt])
  writer.attribute("title", element[.title])
  writer.attribute("src", link.source)
  writer.write(" style=\"")
  writer.declaration("border", element[.border])
  writer.declaration("border-radius", element[.borderRadius])
  writer.write("display:block;\"")
  writer.attribute("width", element.integer(.iconSize))
  writer.attribute("sizes", element[.sizes])
  writer.attribute("srcset", element[.srcset])
  writer.write(" />")
}

private func textCell(_ element: Placement, _ link: SocialLink, _ out: inout Expansion) {
  let content = element.element.children.trimmed
  guard case let presence = Presence(of: content), !presence.isNever else { return }
  let inner = out.nested { out in
    let style = out.nested { textStyle(element, &$0) }
    out.writer.write("<td style=\"vertical-align:middle;")
    out.writer.declaration("padding", element[.textPadding])
    out.writer.declaration("text-align", element[.align])
    out.writer.write("\">")
    let text = out.nested { $0.content(content) }
    link.wrap(&out.writer, style: style) {
      $0.write(text)
    } else: { writer in
      writer.write("<span style=\"")
      writer.write(style)
      writer.write("\">")
      writer.write(text)
      writer.write("</span>")
    }
    out.writer.write("</td>")
  }
  out.writer.when(presence) { $0.write(inner) }
}

private func textStyle(_ element: Placement, _ out: inout Expansion) {
  out.writer.declaration("color", element[.color])
  out.writer.declaration("font-size", element[.fontSize])
  out.writer.declaration("font-weight", element[.fontWeight])
  out.writer.declaration("font-style", element[.fontStyle])
  out.fontFamily(element[.fontFamily])
  out.writer.declaration("line-height", element[.lineHeight])
  out.writer.declaration("text-decoration", element[.textDecoration])
}

/// Where an icon links to, and how it looks, from its own attributes and its network.
private struct SocialLink {
  let element: Placement
  let network: (network: SocialNetwork, shares: Bool)?

  init(_ element: Placement) {
    self.element = element
    network = SocialNetwork.named(element.text(.name) ?? "")
  }

  var background: AttributeValue? {
    element.isSet(.backgroundColor)
      ? element[.backgroundColor] : network.map { .literal($0.network.color) }
  }

  var source: AttributeValue? {
    element.isSet(.src) ? element[.src] : network.map { .literal($0.network.icon) }
  }

  var height: AttributeValue? {
    element.isSet(.iconHeight) ? element[.iconHeight] : element[.iconSize]
  }

  /// The address, inside the network's own where that shares pages.
  private var href: AttributeValue? {
    guard let href = element[.href], let network, network.shares,
      let share = network.network.share
    else { return element[.href] }
    if case .literal(let text) = href { return .literal(share.before + text + share.after) }
    let parts = [.text(Array(share.before.utf8))] + href.nodes + [.text(Array(share.after.utf8))]
    return AttributeValue.pieces(parts).simplified
  }

  /// Writes a link around `content`, or `plain` where there is no address.
  func wrap(
    _ writer: inout HTMLWriter, style: [Node]?, _ content: (inout HTMLWriter) -> Void,
    else plain: (inout HTMLWriter) -> Void
  ) {
    writer.ifPresent(element[.href]) { writer in
      writer.write("<a")
      writer.attribute("href", href)
      if let style { writer.attribute("style", .pieces(style)) }
      writer.attribute("rel", element[.rel])
      writer.attribute("target", element[.target])
      writer.write(">")
      content(&writer)
      writer.write("</a>")
    } else: { writer in
      plain(&writer)
    }
  }
}
