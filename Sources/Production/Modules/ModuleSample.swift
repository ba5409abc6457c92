import Compiler
import Expressions

/// A template that calls one module with sample values, and the data for it: what the catalogue shows as its picture.
struct ModuleSample {
  let module: ModuleDeclaration

  /// The call, where the module belongs.
  var template: String {
    let attributes = module.parameters.compactMap(attribute).joined(separator: " ")
    let slots = module.slots.map { "<mj-slot name=\"\($0)\">\(filling)</mj-slot>" }.joined()
    let call = "<mj-module name=\"\(module.name)\" \(attributes)>\(slots)</mj-module>"
    switch module.place {
    case .body: return Self.page(call)
    case .section: return Self.page("<mj-section>\(call)</mj-section>")
    case .column: return Self.page("<mj-section><mj-column>\(call)</mj-column></mj-section>")
    }
  }

  private static func page(_ body: String) -> String {
    "<mjml><mj-body>\(body)</mj-body></mjml>"
  }

  private var filling: String { "<mj-text>Slot</mj-text>" }

  /// Written-out values go into the attribute; objects and lists come from the data.
  private func attribute(_ parameter: ModuleDeclaration.Parameter) -> String? {
    if let fallback = parameter.fallback, !fallback.isEmpty { return nil }
    let value: String
    switch parameter.type {
    case .object, .list: value = "{{ sample_\(parameter.type.rawValue) }}"
    case .string: value = Self.word(parameter.name)
    case .integer: value = "3"
    case .number: value = "1.5"
    case .boolean: value = "true"
    case .color: value = "#336699"
    case .url: value = Self.address(parameter.name)
    }
    return "\(parameter.name)=\"\(value)\""
  }

  /// What `sample_object` and `sample_list` are.
  var data: ObjectValue {
    let members = module.memberNames.map { ($0, Value.string(Self.text(ofMember: $0))) }
    let sample = Value.object(ObjectValue(members))
    return ObjectValue([
      ("sample_object", sample), ("sample_list", .array([sample, sample, sample])),
    ])
  }

  private static func text(ofMember name: String) -> String {
    let lower = name.lowercased()
    if ["url", "link", "href"].contains(where: lower.hasSuffix) || names(aPicture: lower) {
      return address(lower)
    }
    if lower.contains("price") || lower.contains("amount") { return "24.00" }
    if lower == "currency" { return "EUR" }
    if ["count", "size", "quantity"].contains(where: lower.hasSuffix) { return "3" }
    return word(name)
  }

  private static func address(_ name: String) -> String {
    names(aPicture: name) ? picture : "https://example.com/"
  }

  private static func names(aPicture name: String) -> Bool {
    ["image", "picture", "photo", "logo", "src"].contains { name.lowercased().contains($0) }
  }

  /// One grey pixel.
  private static let picture = """
    data:image/gif;base64,R0lGODlhAQABAIAAAMzMzP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==
    """

  /// `show-price` → `Show price`
  private static func word(_ name: String) -> String {
    let words = name.replacing("-", with: " ").replacing("_", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
