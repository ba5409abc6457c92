package import Expressions
package import Production
package import Project
import RecipientData
import Rendering

/// Renders templates for one recipient of each audience and puts the pages into a gallery.
package struct ProofRun {
  private let project: Project
  private let store: String?
  private let segments: [String]
  private let now: Timestamp
  private let isTimePinned: Bool
  private let check: TemplateCheck
  private let suite: GoldenSuite
  private let pictures: LocalPictures

  /// Without segments: those of galley.yml, if there is a store, and the personas of the template's golden cases, or else
  /// all personas.
  package init(project: Project, store: String?, segments: [String], now: Timestamp?) {
    self.project = project
    self.store = store
    self.segments = segments
    self.now = now ?? project.file.now ?? GoldenSuite.defaultNow
    isTimePinned = now != nil
    check = TemplateCheck(project: project, now: self.now)
    suite = GoldenSuite(project: project, store: store, now: now)
    pictures = LocalPictures(project.file.proofImages, root: project.root)
  }

  /// Adds the pages of a template; gives the audiences that have nobody in them.
  package func add(_ template: Template, to gallery: inout Gallery) throws -> [String] {
    let lines = check.lines(of: template)
    var empty: [String] = []
    for audience in audiences(of: template) {
      let found = try add(template, audience, warnings: lines, to: &gallery)
      if !found { empty.append(audience.name) }
    }
    return empty
  }

  private typealias NamedAudience = (name: String, audience: Audience)

  private func audiences(of template: Template) -> [NamedAudience] {
    if !segments.isEmpty { return segments.map { ($0, .segment($0)) } }
    let stored: [NamedAudience] =
      hasStore
      ? project.file.data.segments.map { ($0.name, .segment($0.name)) } : []
    let cases = suite.cases(of: template.name).filter { !$0.hasPrefix("segment:") }
    let personas = cases.isEmpty && stored.isEmpty ? Personas(project: project).names : cases
    return stored + personas.map { ($0, .personas([$0])) }
  }

  private var hasStore: Bool { OutputDirectory.isFile(store ?? project.storePath) }

  private func add(
    _ template: Template, _ audience: NamedAudience, warnings: [String],
    to gallery: inout Gallery
  ) throws -> Bool {
    let reader = try AudienceReader(
      audience.audience, template: template, store: store, now: now, includeUnconsented: true)
    guard case .success(let addressee)? = try reader.next().first else { return false }
    let maker = MessageMaker(
      template, parts: MessagePart.reviewed, environment: reader.environment,
      isTimePinned: isTimePinned)
    var lines = warnings
    var message = Message(parts: [])
    do {
      message = try maker.make(addressee)
    } catch {
      lines.insert("the message could not be made: \(error.message)", at: 0)
    }
    let (html, used) = pictures.page(message[.html] ?? [])
    for picture in used { try gallery.add(picture) }
    try gallery.add(
      Proof(
        template: template.name, audience: audience.name, recipient: addressee.id,
        subject: message[.subject].map { String(decoding: $0, as: UTF8.self) },
        html: html, text: message[.text] ?? [], warnings: lines))
    return true
  }
}
