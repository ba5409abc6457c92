/// One piece of a page, for laying it out.
struct PagePiece {
  let kind: Kind
  let range: Range<Int>

  enum Kind {
    /// White space between other pieces.
    case space
    /// A word, or a template tag.
    case text
    /// A tag; white space beside that of a block is never seen.
    case open(Tag)
    case close(Tag)
    /// A mark of an Outlook comment (`<!--[if mso]>`), or the document type.
    case mark
    case comment
    /// The inside of `<style>`.
    case style
    /// The inside of an element whose white space counts.
    case verbatim
  }

  /// What is known of a tag by its name.
  struct Tag {
    let isBlock: Bool
    let isVoid: Bool
    let content: Content

    enum Content { case pieces, style, verbatim }

    init(name: String) {
      isBlock = Self.blocks.contains(name) || name.contains(":")
      isVoid = Self.voids.contains(name)
      content = name == "style" ? .style : Self.verbatims.contains(name) ? .verbatim : .pieces
    }

    private static let voids: Set<String> = [
      "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr",
    ]
    private static let verbatims: Set<String> = ["pre", "script", "textarea", "title"]
    private static let blocks: Set<String> = [
      "address", "article", "base", "blockquote", "body", "caption", "center", "col", "colgroup",
      "div", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html",
      "li", "link", "main", "meta", "nav", "noscript", "ol", "p", "section", "style", "table",
      "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul", "xml",
    ]
  }
}
