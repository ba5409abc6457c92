import EmailIR

extension Expansion {
  /// Writes the page around the body.
  mutating func skeleton(
    _ root: Element, _ head: HeadContent, _ body: Element, prologue: [Node]
  ) {
    page.marks.forEach { writer.mark($0) }
    silent(prologue)
    for case .element(let element) in root.children where element.isFileStart {
      content(element.children)
      writer.write("\n")
    }
    documentStart()
    inlinedFonts(head.inlineStyles)
    writer.write(.hole(.fonts))
    writer.write(.hole(.mediaQueries))
    writer.write(.hole(.componentStyles))
    styles(head.styles)
    raws(head.raws)
    writer.write("</head>\n")
    place(body, in: Surroundings(LayoutContext()))
    writer.write("\n</html>\n")
  }

  private mutating func documentStart() {
    writer.write("<!doctype html>\n<html")
    writer.attribute("lang", page.language)
    writer.attribute("dir", page.direction)
    writer.write(Skeleton.namespaces)
    writer.write("<title>")
    for node in page.title { writer.write(node) }
    writer.write("</title>\n")
    writer.write(Skeleton.resets)
  }

  /// Styles that will be inlined name fonts too.
  private mutating func inlinedFonts(_ styles: [[Node]]) {
    for case .text(let text) in styles.joined() {
      text.withUnsafeBufferPointer { fonts(in: $0) }
    }
  }

  private mutating func styles(_ styles: [[Node]]) {
    guard !styles.isEmpty else { return }
    writer.write("<style type=\"text/css\">")
    for style in styles {
      writer.write("\n")
      for node in style { writer.write(node) }
    }
    writer.write("\n</style>\n")
  }

  private mutating func raws(_ raws: [HeadContent.Raw]) {
    for raw in raws {
      switch raw {
      case .element(let element): content(element.children)
      case .comment(let nodes): comment(nodes)
      case .logic(let node): silent([node])
      }
      writer.write("\n")
    }
  }
}

extension Element {
  /// `<mj-raw position="file-start">`: printed before the doctype.
  fileprivate var isFileStart: Bool {
    name == "mj-raw" && self[attribute: "position"]?.literalText == "file-start"
  }
}

/// The parts of every page that never change.
private enum Skeleton {
  static let namespaces: StaticString = """
     xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml" \
    xmlns:o="urn:schemas-microsoft-com:office:office">
    <head>

    """

  static let resets: StaticString = """
    <!--[if !mso]><!-->
    <meta http-equiv="X-UA-Compatible" content="IE=edge">
    <!--<![endif]-->
    <meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <style type="text/css">
    #outlook a { padding:0; }
    body { margin:0;padding:0;-webkit-text-size-adjust:100%;-ms-text-size-adjust:100%; }
    table, td { border-collapse:collapse;mso-table-lspace:0pt;mso-table-rspace:0pt; }
    img { border:0;height:auto;line-height:100%; outline:none;text-decoration:none;-ms-interpolation-mode:bicubic; }
    p { display:block;margin:13px 0; }
    </style>
    <!--[if mso]>
    <noscript>
    <xml>
    <o:OfficeDocumentSettings>
    <o:AllowPNG/>
    <o:PixelsPerInch>96</o:PixelsPerInch>
    </o:OfficeDocumentSettings>
    </xml>
    </noscript>
    <![endif]-->
    <!--[if lte mso 11]>
    <style type="text/css">
    .mj-outlook-group-fix { width:100% !important; }
    </style>
    <![endif]-->

    """
}
