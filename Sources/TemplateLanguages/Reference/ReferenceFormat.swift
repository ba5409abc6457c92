import Expressions

/// How a reference page is printed.
package enum ReferenceFormat: String, Sendable, CaseIterable {
  case text, markdown, html

  /// The page as text of this format.
  package func print(_ page: ReferencePage) -> String {
    switch self {
    case .text: TextReference.print(page)
    case .markdown: MarkdownReference.print(page)
    case .html: HTMLReference.print(page)
    }
  }
}

/// For a terminal.
private enum TextReference {
  static func print(_ page: ReferencePage) -> String {
    var text = "\(page.title)\n\n\(page.summary)\n"
    for section in page.sections where !section.entries.isEmpty {
      text += "\n\(section.title.uppercased())\n\(section.summary)\n"
      for entry in section.entries { text += print(entry) }
    }
    return text
  }

  private static func print(_ entry: ReferencePage.Entry) -> String {
    var text = "\n  \(entry.signature)\n      \(entry.summary)\n"
    for example in entry.examples {
      text += "      \(visible(example.template))  →  \(visible(example.output))\n"
    }
    return text
  }

  private static func visible(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "⏎")
  }
}

/// For a repository.
private enum MarkdownReference {
  static func print(_ page: ReferencePage) -> String {
    var text = "# \(page.title)\n\n\(page.summary)\n"
    for section in page.sections where !section.entries.isEmpty {
      text += "\n## \(section.title)\n\n\(section.summary)\n"
      for entry in section.entries { text += print(entry) }
    }
    return text
  }

  private static func print(_ entry: ReferencePage.Entry) -> String {
    var text = "\n### `\(entry.signature)`\n\n\(entry.summary)\n"
    for example in entry.examples {
      text += "\n```\n\(example.template)\n→ \(example.output)\n```\n"
    }
    if entry.source.hasPrefix("http") { text += "\n[Source](\(entry.source))\n" }
    return text
  }
}

/// For a browser: one file without scripts.
private enum HTMLReference {
  static func print(_ page: ReferencePage) -> String {
    let title = page.title.htmlEscaped
    var html = """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><title>\(title)</title>
      <style>body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}
      pre{background:#f4f4f7;padding:.5rem;overflow:auto}h3{margin:1.5rem 0 0}</style></head>
      <body><h1>\(title)</h1><p>\(page.summary.htmlEscaped)</p>

      """
    for section in page.sections where !section.entries.isEmpty {
      html += "<h2>\(section.title.htmlEscaped)</h2><p>\(section.summary.htmlEscaped)</p>\n"
      for entry in section.entries { html += print(entry) }
    }
    return html + "</body></html>\n"
  }

  private static func print(_ entry: ReferencePage.Entry) -> String {
    var html =
      "<h3 id=\"\(entry.name.htmlEscaped)\"><code>\(entry.signature.htmlEscaped)</code></h3>\n"
    html += "<p>\(entry.summary.htmlEscaped)</p>\n"
    for example in entry.examples {
      html += "<pre>\(example.template.htmlEscaped)\n→ \(example.output.htmlEscaped)</pre>\n"
    }
    if entry.source.hasPrefix("http") {
      html += "<p><a href=\"\(entry.source.htmlEscaped)\">Source</a></p>\n"
    }
    return html
  }
}
