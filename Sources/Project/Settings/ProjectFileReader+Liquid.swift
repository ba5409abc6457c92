import Expressions
import TemplateLanguages
import Yams

/// `liquid:`, `limits:` and `time_zone:` of galley.yml.
extension SettingsReader {
  mutating func liquid(_ node: Node, _ options: inout LanguageOptions) {
    let known = ["errors", "strict_variables", "strict_filters", "platform"]
    var changed = options
    members(node, "‘liquid’", known: known) { reader, name, node in
      switch name {
      case "errors":
        let modes = LanguageOptions.LiquidMode.allCases.map(\.rawValue)
        let mode = reader.word(node, "‘errors’", of: modes)
        changed.liquidMode = mode.flatMap(LanguageOptions.LiquidMode.init) ?? changed.liquidMode
      case "platform":
        let platforms = LiquidPlatform.allCases.map(\.rawValue)
        changed.liquidPlatform = reader.word(node, "‘platform’", of: platforms)
          .flatMap(LiquidPlatform.init)
      case "strict_variables": changed.strictVariables = reader.flag(node, "‘\(name)’")
      default: changed.strictFilters = reader.flag(node, "‘\(name)’")
      }
    }
    options = changed
  }

  private mutating func flag(_ node: Node, _ what: String) -> Bool {
    word(node, what, of: ["true", "false"]) == "true"
  }

  mutating func limits(_ node: Node, _ limits: inout RenderLimits) {
    let known = ["steps", "output_bytes", "assigned_bytes", "depth"]
    var changed = limits
    members(node, "‘limits’", known: known) { reader, name, node in
      guard let number = reader.integer(node, "‘\(name)’", minimum: 1) else { return }
      switch name {
      case "steps": changed.steps = number
      case "output_bytes": changed.outputBytes = number
      case "assigned_bytes": changed.assignedBytes = number
      default: changed.depth = min(number, RenderLimits.maximumDepth)
      }
    }
    limits = changed
  }

  mutating func zone(_ node: Node) -> ZoneRules {
    guard let name = string(node, "‘time_zone’") else { return .utc }
    if let rules = SystemZones.rules(of: name) { return rules }
    report(node, expected: "a zone that this system knows, such as Europe/Lisbon")
    return .utc
  }
}
