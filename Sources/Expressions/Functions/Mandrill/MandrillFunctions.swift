/// What Mandrill's Handlebars compute. All are listed in `MandrillFunctions+All.swift`.
package enum MandrillFunctions {
  /// The helper of that name.
  package static func helper(_ name: String) -> Function? {
    helpers.first { $0.name == name }
  }

  static func function(
    _ name: String, _ parameters: [Function.Parameter], effect: Function.Effect = .none,
    summary: String, examples: [Function.Example] = [], source: String = helpersPage,
    body: @escaping Function.Body
  ) -> Function {
    Function(
      name, in: "mandrill", parameters, effect: effect, summary: summary, examples: examples,
      source: source, body: body)
  }

  private static let helpersPage = "Mandrill, using Handlebars for dynamic content"
}
