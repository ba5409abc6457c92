package import Compiler
package import Diagnostics
package import Expressions
import Foundation
import RecipientData
import TemplateLanguages

/// A directory with a galley.yml, or the surroundings of a template that belongs to none.
package struct Project: Sendable {
  /// The directory, absolute, symbolic links resolved.
  package let root: String
  /// Whether there is a galley.yml; without one everything has its default.
  package let isDeclared: Bool
  package let file: ProjectFile
  /// galley.yml, if there is one, for the ranges in `diagnostics` and `file`.
  package let sources: SourceMap
  /// What is wrong in galley.yml.
  package let diagnostics: DiagnosticSet
  /// The texts of the content blocks, by lower-case key.
  private let contentBlocks: [String: String]
  /// What addresses answer, by address.
  private let responses: [String: String]
  /// What every recipient has.
  private let sharedData: ObjectValue

  /// The project that `path` (a file or a directory) lies in: the nearest directory above it with a galley.yml. Outside
  /// of any project: the directory itself, or that of the file, with default settings.
  package static func load(near path: String) -> Project {
    let start = startDirectory(of: path)
    var directory = start
    while true {
      let candidate = FilePath.join(directory, "galley.yml")
      if access(candidate, F_OK) == 0 { return load(root: directory, settings: candidate) }
      let parent = FilePath.parent(of: directory)
      guard parent != directory else { return Project(without: start) }
      directory = parent
    }
  }

  /// The absolute path of something that galley.yml names relative to itself.
  package func path(_ relative: String) -> String { FilePath.resolve(relative, in: root) }

  /// The SQLite store.
  package var storePath: String { path(file.store) }

  /// The store, if it has been made.
  package var existingStorePath: String? {
    access(storePath, F_OK) == 0 ? storePath : nil
  }

  /// Where `galley data import` looks for files.
  package var dataDirectory: String { path("data") }

  /// Where named recipients stand, one JSON file each.
  package var personaDirectory: String { path("data/personas") }

  /// What the compiler must know of galley.yml.
  package var compileOptions: CompileOptions {
    var options = CompileOptions()
    options.languages = file.languages
    options.language = file.liquid
    options.language.mergeTags = file.mergeTags
    options.language.platformFunctions = file.platformFunctions
    options.segmentFallbacks = Set(file.data.segments.flatMap { $0.fallbacks.map(\.field) })
    options.escaping = file.escape
    options.fields = file.data.fields.map(\.name)
    for field in file.data.fields {
      if case .undefined = field.fallback { continue }
      options.fallbacks[field.name] = field.fallback
    }
    return options
  }

  /// The outside world of a render as far as galley.yml gives it; data extensions come from the store or a data file.
  package func environment(now: Timestamp) -> RenderEnvironment {
    var environment = RenderEnvironment(now: now)
    environment.systemValues = file.systemValues
    environment.contentBlocks = contentBlocks
    environment.responses = responses
    environment.limits = file.limits
    environment.zone = file.timeZone
    environment.zoneNamed = SystemZones.rules
    environment.shared = sharedData
    return environment
  }

  /// The templates, modules and partials that templates of this project may name.
  package var library: TemplateLibrary {
    ProjectFiles(root: root, includePaths: file.includePaths.map { path($0) }).library
  }
}

extension Project {
  private init(without directory: String) {
    root = directory
    isDeclared = false
    file = ProjectFile()
    sources = SourceMap()
    diagnostics = DiagnosticSet()
    contentBlocks = [:]
    responses = [:]
    sharedData = ObjectValue([])
  }

  private static func load(root: String, settings path: String) -> Project {
    var sources = SourceMap()
    var unreadable: String?
    var bytes: [UInt8] = []
    do { bytes = try RegularFile.read(path, limit: 1 << 20) } catch {
      unreadable = error.description
    }
    let source = SourceFile(path: FilePath.display(path), bytes: bytes)
    let id = sources.add(source)
    var (file, diagnostics) = ProjectFile.read(source, file: id)
    if let unreadable {
      diagnostics.report(
        .projectUnreadableFile, "galley.yml cannot be read: \(unreadable)",
        at: SourceRange(file: id, start: 0, end: 0))
      file = ProjectFile()
    }
    return Project(
      root: root, file: file, sources: sources, diagnostics: diagnostics, settings: id)
  }

  private init(
    root: String, file: ProjectFile, sources: SourceMap, diagnostics: DiagnosticSet,
    settings: FileID
  ) {
    var diagnostics = diagnostics
    let files = ProjectFiles(root: root, includePaths: [])
    let blocks = files.texts(
      file.contentBlocks, "content block", settings: settings, &diagnostics)
    self.contentBlocks = blocks.merging(files.moduleTexts) { declared, _ in declared }
    self.sharedData = files.object(file.sharedData, settings: settings, &diagnostics)
    self.responses = files.texts(file.responses, "answer", settings: settings, &diagnostics)
    self.root = root
    self.isDeclared = true
    self.file = file
    self.sources = sources
    self.diagnostics = diagnostics
  }

  /// The directory from which the search for galley.yml goes up.
  static func startDirectory(of path: String) -> String {
    let absolute = FilePath.resolve(path, in: FileManager.default.currentDirectoryPath)
    var isDirectory: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: absolute, isDirectory: &isDirectory)
    let directory = exists && isDirectory.boolValue ? absolute : FilePath.parent(of: absolute)
    return FilePath.real(directory) ?? directory
  }
}

extension Project {
  /// What the project is called: the name of its directory.
  package var name: String { root.split(separator: "/").last.map(String.init) ?? root }

  /// The path of something in the project as a person would write it from the working directory.
  package func displayPath(_ relative: String) -> String { FilePath.display(path(relative)) }

  /// A path relative to the project, if it lies in it; else as it is.
  package func relativePath(of path: String) -> String {
    let whole = FilePath.resolve(path, in: FileManager.default.currentDirectoryPath)
    guard root != "/", FilePath.contains(root, whole), whole != root else { return path }
    return String(whole.dropFirst(root.count + 1))
  }
}
