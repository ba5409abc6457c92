package import EmailIR

/// Prints the parts of the head that depend on what the page shows: a pure function of its marks.
package enum HeadComposer {
  /// What the holes of the head print for marks in the order of their first appearance.
  package static func compose(_ marks: [Mark]) -> HeadParts {
    var text = HTMLBytes(capacity: 1024)
    var holes = HeadParts()
    writeFonts(marks, &text)
    holes[.fonts] = text.take()
    writeMediaQueries(marks, &text)
    holes[.mediaQueries] = text.take()
    writeComponentStyles(marks, &text)
    holes[.componentStyles] = text.take()
    return holes
  }

  /// In the order in which the fonts are known.
  private static func writeFonts(_ marks: [Mark], _ text: inout HTMLBytes) {
    guard marks.contains(where: { $0.kind == .font }) else { return }
    let used = known(marks).filter { font in
      marks.contains { $0.kind == .font && $0.name == font.name }
    }
    guard !used.isEmpty else { return }
    text.append("<!--[if !mso]><!-->\n")
    for font in used {
      text.append("<link href=\"")
      text.append(text: font.href)
      text.append("\" rel=\"stylesheet\" type=\"text/css\">\n")
    }
    text.append("<style type=\"text/css\">\n")
    for font in used {
      text.append("@import url(")
      text.append(text: font.href)
      text.append(");\n")
    }
    text.append("</style>\n<!--<![endif]-->\n")
  }

  /// The fonts that every template knows, and those that the template declares; one of a known name takes its place.
  private static func known(_ marks: [Mark]) -> [Font] {
    var fonts = Font.builtIn
    for mark in marks where mark.kind == .declaredFont {
      fonts.declare(Font(name: mark.name, href: mark.text))
    }
    return fonts
  }

  private static func writeMediaQueries(_ marks: [Mark], _ text: inout HTMLBytes) {
    let rules = rules(marks)
    guard !rules.isEmpty else { return }
    let breakpoint = marks.first { $0.kind == .breakpoint }?.name ?? PageFacts.usualBreakpoint
    text.append("<style type=\"text/css\">\n@media only screen and (min-width:")
    text.append(text: breakpoint)
    text.append(") {\n")
    write(rules, behind: "", &text)
    text.append("}\n</style>\n<style media=\"screen and (min-width:")
    text.append(text: breakpoint)
    text.append(")\">\n")
    write(rules, behind: ".moz-text-html ", &text)
    text.append("</style>\n")
    guard marks.contains(where: { $0.kind == .desktopLayout }) else { return }
    text.append("<style type=\"text/css\">\n")
    write(rules, behind: "[owa] ", &text)
    text.append("</style>\n")
  }

  /// Classes with the same rule share it, at the place of the first.
  private static func write(
    _ rules: [(name: String, body: String)], behind prefix: StaticString, _ text: inout HTMLBytes
  ) {
    for (index, rule) in rules.enumerated() {
      if rules[..<index].contains(where: { $0.body == rule.body }) { continue }
      text.append(prefix)
      text.append(".", rule.name, "")
      for other in rules[(index + 1)...] where other.body == rule.body {
        text.append(", ")
        text.append(prefix)
        text.append(".", other.name, "")
      }
      text.append(" ", rule.body, "\n")
    }
  }

  /// The rules for column classes. Of two for one class the later counts, at the place of the first.
  private static func rules(_ marks: [Mark]) -> [(name: String, body: String)] {
    var rules: [(name: String, body: String)] = []
    for mark in marks where mark.kind == .columnClass {
      if let known = rules.firstIndex(where: { $0.name == mark.name }) {
        rules[known].body = mark.text
      } else {
        rules.append((mark.name, mark.text))
      }
    }
    return rules
  }

  /// A component that has a sheet for each of its elements (a carousel) comes before those that share one.
  private static func writeComponentStyles(_ marks: [Mark], _ text: inout HTMLBytes) {
    guard marks.contains(where: { $0.kind == .componentStyle }) else { return }
    let sheets = marks.filter { $0.kind == .componentStyle }
    text.append("<style type=\"text/css\">\n")
    for isShared in [false, true] {
      for sheet in sheets where sheet.name.contains("#") != isShared {
        text.append(text: sheet.text)
        text.append("\n")
      }
    }
    text.append("</style>\n")
  }
}
