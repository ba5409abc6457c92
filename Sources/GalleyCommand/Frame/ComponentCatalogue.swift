import Components
import Expressions
import Production

/// The catalogue of components, made of the tables that expansion and validation read.
enum ComponentCatalogue {
  /// Plain text: each component with its places, its attributes with types and defaults, and an example.
  static func text() -> String { Component.all.map(text).joined(separator: "\n") }

  private static func text(of component: Component) -> String {
    var lines = [component.name, "  \(component.summary)"]
    if !component.places.isEmpty {
      lines.append("  stands in: \(component.places.joined(separator: ", "))")
    }
    lines += attributeLines(of: component)
    lines += ["  example:"] + component.example.split(separator: "\n").map { "    \($0)" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func attributeLines(of component: Component) -> [String] {
    let width = component.attributes.map(\.name.count).max() ?? 0
    return component.sortedAttributes.map { fact in
      let name = fact.name
      let gap = String(repeating: " ", count: width - name.count)
      let fallback = fact.fallback.map { "; default: \($0.isEmpty ? "empty" : $0)" } ?? ""
      return "    \(name)\(gap)  \(fact.type.expectation)\(fallback)"
    }
  }

  /// A page with a table for each component.
  static func html() -> String {
    let body = Component.all.map(section).joined(separator: "\n")
    return """
      <!doctype html>
      <html lang="en">
      <head><meta charset="utf-8"><title>Components</title>
      <style>
      body { font: 15px/1.5 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; }
      table { border-collapse: collapse; width: 100%; }
      td, th { text-align: left; border-bottom: 1px solid #ddd; padding: 3px 8px; vertical-align: top; }
      pre { background: #f5f5f5; padding: 8px; white-space: pre-wrap; }
      </style></head>
      <body>
      <h1>Components</h1>
      \(body)
      </body>
      </html>

      """
  }

  private static func section(of component: Component) -> String {
    let rows = component.sortedAttributes.map { fact in
      "<tr><td><code>\(fact.name)</code></td><td>\(fact.type.expectation.htmlEscaped)</td>"
        + "<td>\((fact.fallback ?? "").htmlEscaped)</td></tr>"
    }
    let table =
      rows.isEmpty
      ? ""
      : "<table><tr><th>attribute</th><th>value</th><th>default</th></tr>\n"
        + rows.joined(separator: "\n") + "\n</table>\n"
    let places =
      component.places.isEmpty
      ? "" : "<p>Stands in: \(component.places.joined(separator: ", "))</p>\n"
    return
      "<h2 id=\"\(component.name)\">\(component.name)</h2>\n<p>\(component.summary.htmlEscaped)</p>\n"
      + places + table + "<pre>\(component.example.htmlEscaped)</pre>"
  }
}

extension Component {
  /// The elements of a page that it may stand in; mj-attributes, which takes every component, is left out.
  fileprivate var places: [String] { parents.filter { $0 != "mj-attributes" } }

  fileprivate var sortedAttributes: [AttributeFact] {
    attributes.sorted { $0.name < $1.name }
  }
}
