import Compiler
import Expressions

/// The catalogue as one HTML file.
extension ModuleCatalogue {
  /// A page without outside parts: each module with its parameters, its slots and its picture, a frame that runs no script.
  package func html(title: String) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title.htmlEscaped)</title>
    <style>\(Self.style)</style>
    </head>
    <body>
    <h1>\(title.htmlEscaped)</h1>
    <nav>\(modules.map(link).joined(separator: " "))</nav>
    \(modules.map(section).joined(separator: "\n"))
    </body>
    </html>

    """
  }

  private func link(_ module: Module) -> String {
    let name = module.declaration.name.htmlEscaped
    return "<a href=\"#\(name)\">\(name)</a>"
  }

  private func section(_ module: Module) -> String {
    let declaration = module.declaration
    let name = declaration.name.htmlEscaped
    let slots = declaration.slots.map { $0.isEmpty ? "without a name" : $0.htmlEscaped }
    return """
      <section id="\(name)">
      <h2>\(name)</h2>
      <p>\(declaration.summary.htmlEscaped) <small>In \(declaration.place.rawValue).</small></p>
      \(table(declaration.parameters))
      \(slots.isEmpty ? "" : "<p>Slots: \(slots.joined(separator: ", "))</p>")
      \(picture(module))
      </section>
      """
  }

  private func table(_ parameters: [ModuleDeclaration.Parameter]) -> String {
    guard !parameters.isEmpty else { return "<p>It takes no parameters.</p>" }
    let rows = parameters.map { parameter in
      let cells = [
        parameter.name, parameter.type.rawValue, parameter.need, parameter.summary,
      ]
      return "<tr>\(cells.map { "<td>\($0.htmlEscaped)</td>" }.joined())</tr>"
    }
    return "<table>\(rows.joined(separator: "\n"))</table>"
  }

  private func picture(_ module: Module) -> String {
    switch module.picture {
    case .page(let bytes):
      let page = String(decoding: bytes, as: UTF8.self).htmlEscaped
      let name = module.declaration.name.htmlEscaped
      return "<iframe sandbox title=\"\(name)\" srcdoc=\"\(page)\"></iframe>"
    case .failure(let reason): return "<p class=\"failure\">\(reason.htmlEscaped)</p>"
    }
  }

  private static let style = """
    body{font:15px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#222}
    section{border-top:1px solid #ccc;padding:1rem 0}table{border-collapse:collapse}
    td{padding:.2rem 1rem .2rem 0;vertical-align:top}td:first-child{font-family:monospace}
    iframe{width:100%;height:22rem;border:1px solid #ccc;background:#fff;margin-top:1rem}
    .failure{color:#a00}
    """
}
