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
    let groups = grouped(marks)
    guard !groups.isEmpty else { return }
    let breakpoint = marks.first { $0.kind == .breakpoint }?.name ?? PageFacts.usualBreakpoint
    text.append("<style type=\"text/css\">\n@media only screen and (min-width:")
    text.append(text: breakpoint)
    text.append(") {\n")
    write(groups, behind: "", &text)
    text.append("}\n</style>\n<style media=\"screen and (min-width:")
    text.append(text: breakpoint)
    text.append(")\">\n")
    write(groups, behind: ".moz-text-html ", &text)
    text.append("</style>\n")
    guard marks.contains(where: { $0.kind == .desktopLayout }) else { return }
    text.append("<style type=\"text/css\">\n")
    write(groups, behind: "[owa] ", &text)
    text.append("</style>\n")
  }

  private static func write(
    _ groups: [(body: String, classes: [String])], behind prefix: StaticString,
    _ text: inout HTMLBytes
  ) {
    for group in groups {
      for (index, name) in group.classes.enumerated() {
        if index > 0 { text.append(", ") }
        text.append(prefix)
        text.append(".")
        text.append(text: name)
      }
      text.append(" ")
      text.append(text: group.body)
      text.append("\n")
    }
  }

  /// Classes with the same rule share it. Of two rules for one class the later counts, at the place of the first.
  private static func grouped(_ marks: [Mark]) -> [(body: String, classes: [String])] {
    var rules: [(name: String, body: String)] = []
    for mark in marks where mark.kind == .columnClass {
      if let known = rules.firstIndex(where: { $0.name == mark.name }) {
        rules[known].body = mark.text
      } else {
        rules.append((mark.name, mark.text))
      }
    }
    var groups: [(body: String, classes: [String])] = []
    for rule in rules {
      if let known = groups.firstIndex(where: { $0.body == rule.body }) {
        groups[known].classes.append(rule.name)
      } else {
        groups.append((rule.body, [rule.name]))
      }
    }
    return groups
  }

  /// A component that has a sheet for each of its elements (a carousel) comes before those that share one.
  private static func writeComponentStyles(_ marks: [Mark], _ text: inout HTMLBytes) {
    let sheets = marks.filter { $0.kind == .componentStyle }
    guard !sheets.isEmpty else { return }
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
