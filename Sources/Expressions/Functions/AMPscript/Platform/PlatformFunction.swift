/// A function of AMPscript that needs the platform: known, so that it is named as such, and replaced by a text that the project
/// declares.
package struct PlatformFunction: Sendable {
  /// With its parameters; the body ends the message.
  package let function: Function
  package let need: Need

  /// What is not at hand offline; for people.
  package enum Need: String, Sendable, CaseIterable {
    case salesforce = "reads or writes records of Salesforce CRM"
    case dynamics = "reads or writes records of Microsoft Dynamics"
    case api = "calls the platform's API"
    case network = "sends data to an address"
    case page = "belongs to landing pages, which have a visitor and a request"
    case link = "makes an address that only the platform can encrypt or track"
    case media = "names something that is stored on the platform"
    case mobile = "belongs to text messages"
    case social = "belongs to social networks"
    case keys = "needs a key of Key Management"
    case script = "shares values with server-side JavaScript"
    case transform = "needs a processor of XSLT"
  }

  /// From `Name(first, second[, third, …])`.
  init(_ usage: String, _ need: Need, _ summary: String) {
    let name = String(usage.prefix { $0 != "(" })
    let list = usage.dropFirst(name.count + 1).dropLast()
    let required = list.prefix { $0 != "[" }
    let optional = list.dropFirst(required.count)
    let parameters = { (text: Substring, isRequired: Bool) in
      text.split { ", []".contains($0) }.filter { $0 != "…" }
        .map { Function.Parameter(String($0), required: isRequired) }
    }
    self.need = need
    function = Function(
      name, in: "ampscript", parameters(required, true) + parameters(optional, false),
      variadic: usage.contains("…"), effect: .writes, summary: summary,
      source: "sfmc.guide, \(name)"
    ) { _, _ throws(EvaluationError) in
      throw .aborted(name, "works only on the platform")
    }
  }

  /// A function that prints `text`, with the argument count of the real one.
  package func standIn(_ text: String) -> Function {
    Function(
      function.name, in: "ampscript", function.parameters, variadic: function.isVariadic,
      summary: function.summary, source: function.source
    ) { _, _ throws(EvaluationError) in .string(text) }
  }

  /// The function of that name, letter case ignored.
  package static func named(_ name: String) -> PlatformFunction? { byName[name.lowercased()] }

  private static let byName = Dictionary(
    all.map { ($0.function.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
}
