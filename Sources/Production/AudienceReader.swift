package import Diagnostics
package import Expressions
import Project
import RecipientData

/// Gives the recipients of a run, a few hundred at a time.
package struct AudienceReader {
  /// How many there are, where that is known.
  package let count: Int?
  /// What is wrong or odd in the data files that were read at once.
  package let report: Report
  /// The outside world of the run: the settings of galley.yml, and the store's data extensions if there is a store.
  package let environment: RenderEnvironment
  /// The next entries; none at the end.
  package let next: () throws -> [Run.Entry]
  private let source: RecipientSource?

  /// `now` decides which consents and recommendations count. A data file may have been read in part only when something is
  /// wrong in it: then `report` has an error.
  package init(
    _ audience: Audience, template: Template, store: String?, now: Timestamp,
    includeUnconsented: Bool
  ) throws {
    let project = template.project
    var environment = project.environment(now: now)
    switch audience {
    case .dataFile(let path) where Audience.isLines(path):
      let lines = try LineFile(path: path, settings: project.file.data)
      (count, report, next, source) = (nil, Report(), lines.next, nil)
    case .dataFile(let path):
      let file = try DataFile(
        path: path, id: Template.name(of: path), settings: project.file.data)
      (count, report, source) = (1, file.report, nil)
      next = Self.once([file.addressee].compactMap { $0 })
    case .personas(let names):
      let personas = Personas(project: project)
      let files = try names.map {
        try DataFile(path: personas.path(of: $0), id: $0, settings: project.file.data)
      }
      (count, source) = (files.count, nil)
      report = files.reduce(into: Report()) { $0.add($1.report) }
      next = Self.once(files.compactMap(\.addressee))
      if let path = store ?? project.existingStorePath {
        environment.dataExtensions = try RecipientStore(reading: path).dataExtensions()
      }
    case .recipients, .segment, .all:
      let store = try RecipientStore(reading: store ?? project.storePath)
      environment.dataExtensions = try store.dataExtensions()
      var request = RecipientRequest(
        audience.selection, fields: template.fields, settings: project.file.data, now: now)
      request.includeUnconsented = includeUnconsented
      let source = try RecipientSource(store, request)
      (count, report, self.source) = (audience.knownCount, Report(), source)
      next = {
        try source.next()?.records.map { .success(Addressee(id: $0.id, data: $0.data)) } ?? []
      }
    }
    self.environment = environment
  }

  /// How many recipients were left out, by reason; complete behind the last entry.
  package var leftOut: [(reason: String, count: Int)] {
    (source?.skipped ?? [:]).map { ($0.key.rawValue, $0.value) }.sorted { $0.0 < $1.0 }
  }

  /// Gives a list, and then nothing.
  private static func once(_ addressees: [Addressee]) -> () -> [Run.Entry] {
    var rest = addressees.map { Run.Entry.success($0) }
    return {
      defer { rest = [] }
      return rest
    }
  }
}

extension Audience {
  fileprivate var selection: RecipientSelection {
    switch self {
    case .recipients(let ids): .recipients(ids)
    case .segment(let name): .segment(name)
    case .personas, .dataFile, .all: .all
    }
  }

  fileprivate var knownCount: Int? {
    if case .recipients(let ids) = self { ids.count } else { nil }
  }
}
