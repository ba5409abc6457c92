import Expressions

extension ReferencePage {
  /// Tags, filters and operators of Liquid.
  static let liquid = ReferencePage(
    "liquid", title: "Liquid",
    summary: "Shopify's Liquid, with the filters that e-mail platforms add to it.",
    sections: [
      Section(
        "Tags", "Written `{% tag %}`; a hyphen inside the braces drops the white space beside.",
        LiquidTag.all.filter { !$0.summary.isEmpty }.map(Entry.init(tag:))),
      Section(
        "Filters", "Written `value | filter: argument, name: argument`; read from left to right.",
        entries(of: LiquidFilters.core)),
      Section(
        "Filters of platforms",
        "Not in Shopify's Liquid; with `liquid: { platform: … }` in galley.yml, those that the platform lacks are reported.",
        entries(of: LiquidFilters.vendor)),
      Section(
        "Operators",
        "In the conditions of `if`, `unless` and `case`; `and` and `or` bind from the right.",
        LiquidOperators.all.filter { !$0.examples.isEmpty }
          .map { Entry($0, signature: "left \($0.name) right") }),
    ])

  private static func entries(of filters: [Function]) -> [Entry] {
    filters.sorted { $0.name < $1.name }.map { Entry($0, signature: filterSignature($0)) }
  }

  /// `truncate: [length], [ellipsis]`
  private static func filterSignature(_ filter: Function) -> String {
    let parameters = filter.parameters.dropFirst().map { parameter in
      let name = parameter.isKeyword ? "\(parameter.name): value" : parameter.name
      return parameter.isRequired ? name : "[\(name)]"
    }
    return filter.name + (parameters.isEmpty ? "" : ": " + parameters.joined(separator: ", "))
  }
}

extension ReferencePage.Entry {
  fileprivate init(tag: LiquidTag) {
    self.init(
      name: tag.name, signature: tag.name, summary: tag.summary,
      examples: tag.example.map { [$0] } ?? [],
      source: "https://shopify.dev/docs/api/liquid/tags")
  }
}
