import Foundation
import Project
import Testing

@testable import Production

@Suite struct ModuleCatalogueTests {
  private static let card = """
    <mjml><mj-head><mj-parameters description="A product with its picture.">
    <mj-parameter name="product" type="object" description="name, image_url" />
    <mj-parameter name="show-price" type="boolean" default="true" description="Whether it costs." />
    </mj-parameters></mj-head><mj-body><mj-column><mj-image src="{{ product.image_url }}" alt="{{ product.name }}" />
    {% if show-price %}<mj-text>{{ product.price }}</mj-text>{% endif %}<mj-slot name="below" /></mj-column></mj-body></mjml>
    """

  private static func catalogue() throws -> ModuleCatalogue {
    let root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let modules = root.appending(path: "modules")
    try FileManager.default.createDirectory(at: modules, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: root) }
    try Data("languages: [liquid]\n".utf8).write(to: root.appending(path: "galley.yml"))
    try Data(card.utf8).write(to: modules.appending(path: "card.mjml"))
    return ModuleCatalogue(Project.load(near: root.path))
  }

  @Test func textNamesParametersTypesAndSlots() throws {
    let text = try Self.catalogue().text
    #expect(
      text == """
        card  (in mj-section)
          A product with its picture.
          product     object, required  name, image_url
          show-price  boolean, default true  Whether it costs.
          slot below

        """)
  }

  @Test func pageShowsEachModuleWithSampleValues() throws {
    let page = try Self.catalogue().html(title: "Modules & more")
    #expect(page.contains("<title>Modules &amp; more</title>"))
    #expect(page.contains("<iframe sandbox title=\"card\" srcdoc=\"&lt;!doctype html&gt;"))
    #expect(page.contains("alt=&quot;Name&quot;"))
    #expect(page.contains("24.00"))
    #expect(!page.contains("class=\"failure\">"))
  }
}
