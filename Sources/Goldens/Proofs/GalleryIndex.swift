import Expressions
import Production

/// The page that shows all proofs.
struct GalleryIndex {
  let title: String
  let entries: [Gallery.Entry]

  /// The whole document.
  var html: String {
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
    <a class="skip" href="#proofs">Skip to the pages</a>
    \(head)
    <main id="proofs">
    \(templates.map(section).joined(separator: "\n"))
    </main>
    <script>\(Self.script)</script>
    </body>
    </html>

    """
  }

  private var templates: [String] { unique(entries.map(\.proof.template)) }

  private var audiences: [String] { unique(entries.map(\.proof.audience)) }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  private var head: String {
    let links = templates.map { "<a href=\"#\(anchor($0))\">\($0.htmlEscaped)</a>" }
    return """
      <header class="top">
      <div class="mast">
      <h1>\(title.htmlEscaped)</h1>
      <p>\(facts)</p>
      </div>
      <div class="bar">
      <nav aria-label="Templates">\(links.joined())</nav>
      \(choice("Width", "width", [("both", "Both"), ("360", "360"), ("640", "640")]))
      \(choice("Appearance", "scheme", [("light", "Light"), ("dark", "Dark")]))
      <label class="pick">Audience <select id="audience"><option value="">All</option>\
      \(audiences.map { "<option>\($0.htmlEscaped)</option>" }.joined())</select></label>
      </div>
      </header>
      """
  }

  private var facts: String {
    let largest = entries.map(\.proof.byteCount).max() ?? 0
    let warnings = entries.reduce(0) { $0 + $1.proof.warnings.count }
    return [
      counted(templates.count, "template"), counted(audiences.count, "audience"),
      counted(entries.count, "page"), "largest \(grouped(largest)) bytes",
      counted(warnings, "warning"),
    ].joined(separator: " · ")
  }

  private func choice(_ legend: String, _ name: String, _ options: [(String, String)]) -> String {
    let inputs = options.enumerated().map { index, option in
      let checked = index == 0 ? " checked" : ""
      return "<label><input type=\"radio\" name=\"\(name)\" id=\"\(name)-\(option.0)\"\(checked)>"
        + "<span>\(option.1)</span></label>"
    }
    return "<fieldset class=\"choice\"><legend>\(legend)</legend>\(inputs.joined())</fieldset>"
  }

  private func section(_ template: String) -> String {
    let own = entries.filter { $0.proof.template == template }
    return """
      <section id="\(anchor(template))">
      <h2>\(template.htmlEscaped) <small>\(counted(own.count, "page"))</small></h2>
      \(own.map(article).joined(separator: "\n"))
      </section>
      """
  }

  private func article(_ entry: Gallery.Entry) -> String {
    let proof = entry.proof
    let subject = proof.subject.map(\.htmlEscaped) ?? "<em>no subject</em>"
    return """
      <article class="proof" data-audience="\(proof.audience.htmlEscaped)" tabindex="-1">
      <header>
      <h3>\(proof.audience.htmlEscaped)</h3>
      <p class="subject">\(subject)</p>
      <p class="who">\(proof.recipient.htmlEscaped)</p>
      \(size(proof))
      <p class="links"><a href="\(entry.page)">page</a> <a href="\(entry.textPage)">text</a></p>
      \(warnings(proof.warnings))
      </header>
      <div class="frames">
      \(frame(entry, width: 360))
      \(frame(entry, width: 640))
      </div>
      </article>
      """
  }

  private func size(_ proof: Gallery.Summary) -> String {
    let share = min(100, proof.byteCount * 100 / Proof.clippingLimit)
    let kind = share >= 100 ? "over" : share >= 80 ? "near" : "fine"
    return """
      <p class="size \(kind)"><span class="meter"><i style="width:\(share)%"></i></span>\
      \(grouped(proof.byteCount)) bytes</p>
      """
  }

  private func warnings(_ lines: [String]) -> String {
    guard !lines.isEmpty else { return "" }
    let items = lines.map { "<li>\($0.htmlEscaped)</li>" }.joined()
    return
      "<details><summary>\(counted(lines.count, "warning"))</summary><ul>\(items)</ul></details>"
  }

  /// A page without dark styles looks the same in both appearances. Scripts of a page never run; it keeps its origin,
  /// because browsers show no local pictures otherwise.
  private func frame(_ entry: Gallery.Entry, width: Int) -> String {
    let name = "\(entry.proof.template) for \(entry.proof.audience), \(width) pixels"
    let frames = [("light", entry.page), ("dark", entry.darkPage ?? entry.page)].map {
      "<iframe class=\"\($0.0)\" src=\"\($0.1)\" width=\"\(width)\" height=\"720\" loading=\"lazy\" "
        + "sandbox=\"allow-popups allow-same-origin\" title=\"\(name.htmlEscaped), \($0.0)\"></iframe>"
    }
    let note = entry.darkPage == nil ? "<span class=\"dark-note\">no dark styles</span>" : ""
    return "<figure class=\"w\(width)\"><figcaption>\(width) px\(note)</figcaption>"
      + "\(frames.joined())</figure>"
  }

  private func anchor(_ template: String) -> String {
    "t-"
      + template.unicodeScalars.map { scalar in
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          ? String(scalar) : "-"
      }.joined()
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(grouped(count)) \(noun)\(count == 1 ? "" : "s")"
  }

  /// `102400` → `102,400`.
  private func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return String(
      digits.indices.flatMap { index -> [Character] in
        let rest = digits.count - index
        return index > 0 && rest % 3 == 0 ? [",", digits[index]] : [digits[index]]
      })
  }
}
