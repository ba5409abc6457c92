package import Expressions
package import Production
package import Project
package import Rendering

/// The golden cases of a project, as galley.yml lists them.
package struct GoldenSuite: Sendable {
  private let project: Project
  private let store: String?
  private let now: Timestamp
  private let isTimePinned: Bool

  /// Time stands still in goldens: this instant, unless `now` in galley.yml, a persona or the command line names another.
  package static let defaultNow = Timestamp(seconds: 1_767_268_800)

  package init(project: Project, store: String?, now: Timestamp?) {
    self.project = project
    self.store = store
    self.now = now ?? project.file.now ?? Self.defaultNow
    isTimePinned = now != nil
  }

  /// One case of one template.
  package struct Case: Sendable {
    package let template: String
    /// As in galley.yml: a persona, or `segment:NAME`.
    package let name: String
    package let outcome: Outcome

    package enum Outcome: Sendable {
      case message(Message)
      /// The template asked that this recipient be skipped.
      case skipped
      case failed(RenderFailure)
      /// Nobody is in the segment.
      case nobody
    }
  }

  /// Names of the templates that have cases.
  package var templates: [String] { project.file.goldens.map(\.template) }

  /// Cases of a template.
  package func cases(of template: String) -> [String] {
    project.file.goldens.first { $0.template == template }?.cases ?? []
  }

  /// Renders the cases of a template one after the other.
  package func run(_ template: Template, _ visit: (Case) throws -> Void) throws {
    for name in cases(of: template.name) {
      let outcome = try outcome(of: name, template)
      try visit(Case(template: template.name, name: name, outcome: outcome))
    }
  }

  private func outcome(of name: String, _ template: Template) throws -> Case.Outcome {
    let audience: Audience =
      name.hasPrefix("segment:") ? .segment(String(name.dropFirst(8))) : .personas([name])
    let reader = try AudienceReader(
      audience, template: template, store: store, now: now, includeUnconsented: false)
    guard case .success(let addressee)? = try reader.next().first else { return .nobody }
    let maker = MessageMaker(
      template, parts: MessagePart.reviewed, environment: reader.environment,
      isTimePinned: isTimePinned)
    do {
      return .message(try maker.make(addressee))
    } catch {
      return error.consequence == .skipped ? .skipped : .failed(error)
    }
  }
}
