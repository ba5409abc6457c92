package import Diagnostics

/// What galley.yml says under `lint`.
package struct RuleSettings: Sendable {
  /// By rule name.
  package var rules: [String: Setting] = [:]
  /// Files whose findings are dropped: globs relative to the project (`modules/legacy/**`).
  package var ignore: [String] = []

  /// How one rule runs.
  package struct Setting: Sendable {
    package var isOff = false
    /// Instead of the rule's own.
    package var severity: Severity?
    package var options: [String: Int] = [:]

    package init(isOff: Bool = false, severity: Severity? = nil, options: [String: Int] = [:]) {
      self.isOff = isOff
      self.severity = severity
      self.options = options
    }
  }

  package init() {}

  /// What is wrong with the settings themselves: rules and options that do not exist.
  package struct Problem: Sendable {
    package let rule: String
    package let message: String
    package let hint: String?
  }

  /// The problems in order of the rules' names.
  package var problems: [Problem] {
    rules.sorted { $0.key < $1.key }.flatMap { name, setting -> [Problem] in
      guard let rule = Rule.all.first(where: { $0.name == name }) else {
        return [Self.unknown("lint rule ‘\(name)’", name, in: Rule.all.map(\.name), of: name)]
      }
      let known = rule.options.keys.sorted()
      return setting.options.keys.sorted().filter { rule.options[$0] == nil }.map {
        Self.unknown("option ‘\($0)’ of lint rule ‘\(name)’", $0, in: known, of: name)
      }
    }
  }

  private static func unknown(
    _ what: String, _ name: String, in known: [String], of rule: String
  ) -> Problem {
    Problem(
      rule: rule, message: "unknown \(what)",
      hint: NearestName.of(name, in: known).map { "did you mean ‘\($0)’?" })
  }
}
