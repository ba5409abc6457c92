import EmailIR

/// Prints the parts of the head that depend on what the body shows.
struct HeadComposer: Sendable {
  let breakpoint: String
  let fonts: [Font]
  /// `<mjml owa="desktop">`
  let forcesDesktop: Bool

  /// `marks` in the order of their first appearance.
  func compose(_ marks: [Mark]) -> [HeadHole: [UInt8]] {
    [
      .fonts: Array(fontTags(marks).utf8),
      .mediaQueries: Array(mediaQueries(marks).utf8),
      .componentStyles: Array(componentStyles(marks).utf8),
    ]
  }

  /// In the order in which the fonts are known.
  private func fontTags(_ marks: [Mark]) -> String {
    let used = fonts.filter { font in marks.contains { $0.kind == .font && $0.name == font.name } }
    guard !used.isEmpty else { return "" }
    let links = used.map { "<link href=\"\($0.href)\" rel=\"stylesheet\" type=\"text/css\">" }
    let imports = used.map { "@import url(\($0.href));" }
    return """
      <!--[if !mso]><!-->
      \(links.joined(separator: "\n"))
      <style type="text/css">
      \(imports.joined(separator: "\n"))
      </style>
      <!--<![endif]-->

      """
  }

  private func mediaQueries(_ marks: [Mark]) -> String {
    let groups = grouped(marks)
    guard !groups.isEmpty else { return "" }
    func rules(_ prefix: String) -> String {
      groups.map { group in
        "\(group.classes.map { "\(prefix).\($0)" }.joined(separator: ", ")) \(group.body)"
      }.joined(separator: "\n")
    }
    var text = """
      <style type="text/css">
      @media only screen and (min-width:\(breakpoint)) {
      \(rules(""))
      }
      </style>
      <style media="screen and (min-width:\(breakpoint))">
      \(rules(".moz-text-html "))
      </style>

      """
    if forcesDesktop { text += "<style type=\"text/css\">\n\(rules("[owa] "))\n</style>\n" }
    return text
  }

  /// Classes with the same rule share it. Of two rules for one class the later counts, at the place of the first.
  private func grouped(_ marks: [Mark]) -> [(body: String, classes: [String])] {
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
  private func componentStyles(_ marks: [Mark]) -> String {
    let sheets = marks.filter { $0.kind == .componentStyle }
    guard !sheets.isEmpty else { return "" }
    let own = sheets.filter { $0.name.contains("#") }
    let shared = sheets.filter { !$0.name.contains("#") }
    let text = (own + shared).map(\.text).joined(separator: "\n")
    return "<style type=\"text/css\">\n\(text)\n</style>\n"
  }
}
