import Testing

/// A template with logic, data, and what the logic leaves of the template for this data: both must give the same page.
struct TruthCase: Sendable, CustomTestStringConvertible {
  let name: String
  let logic: String
  let data: String
  let plain: String

  var testDescription: String { name }

  /// `logic` and `plain` are what stands inside mj-body.
  init(_ name: String, body logic: String, _ data: String, _ plain: String) {
    self.init(name, page: Self.page(body: logic), data, Self.page(body: plain))
  }

  /// `logic` and `plain` are what stands inside mj-head; the body is one that shows most of what a head says.
  init(_ name: String, head logic: String, _ data: String, _ plain: String) {
    self.init(name, page: Self.page(head: logic), data, Self.page(head: plain))
  }

  /// `logic` and `plain` are whole templates.
  init(_ name: String, page logic: String, _ data: String, _ plain: String) {
    self.name = name
    self.logic = logic
    self.data = data
    self.plain = plain
  }

  private static func page(head: String = "", body: String = showcase) -> String {
    "<mjml><mj-head>\(head)</mj-head><mj-body>\(body)</mj-body></mjml>"
  }

  private static let showcase = """
    <mj-section><mj-column><mj-text mj-class="big">Hello <b class="b">you</b></mj-text>\
    <mj-button href="https://e.example/">Go</mj-button></mj-column><mj-column><mj-navbar>\
    <mj-navbar-link href="/a" font-family="Fancy">A</mj-navbar-link></mj-navbar></mj-column></mj-section>
    """

  /// Renders both and compares.
  func check() throws {
    let logic = try Rendered.page(logic, data)
    let plain = try Rendered.page(plain)
    #expect(plain.contains("</html>"))
    #expect(Self.withoutKeys(logic) == Self.withoutKeys(plain))
  }

  /// Carousels and menus are told apart by keys that follow from their place in the file; here, by their order.
  static func withoutKeys(_ page: String) -> String {
    var page = page
    var number = 0
    for mark in ["mj-carousel-radio-", "mj-menu-checkbox\" id=\"", "type=\"checkbox\" id=\""] {
      var rest = page[...]
      while let place = rest.firstRange(of: mark) {
        let key = rest[place.upperBound...].prefix { $0.isHexDigit }
        rest = rest[place.upperBound...].dropFirst(key.count)
        guard key.count == 16 else { continue }
        number += 1
        page = page.replacing(key, with: "KEY\(number)")
        rest = page[...]
      }
    }
    return page
  }
}
