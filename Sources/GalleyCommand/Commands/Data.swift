import ArgumentParser
import Production
import Project
import RecipientData

/// `galley data import|check|info`
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract:
      "Fills the SQLite store with recipients, products and tables, and tells what is in it.",
    discussion: """
      Files are CSV, TSV, JSON or NDJSON: recipients, products, recommendations, scores, consents, suppressions, \
      memberships, and data_extensions/<name>. A file is known by its name or by its columns.
      """,
    subcommands: [DataImportCommand.self, DataCheck.self, DataInfo.self])
}

/// The arguments of import and check.
struct DataFiles: ParsableArguments {
  @Argument(help: "Files and folders; the project's data/ if none is given.")
  var paths: [String] = []

  /// The files to read; a path that leads nowhere is a problem of the run.
  func chosen(in project: Project) throws -> [String] {
    let chosen = paths.isEmpty ? [project.displayPath("data")] : paths
    for path in chosen where !OutputDirectory.exists(path) {
      do { try RegularFile.check(path) } catch {
        throw FileProblem.unreadable(path: path, reason: error.description)
      }
    }
    return chosen
  }
}

/// `galley data import [PATH…]`
struct DataImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Brings files into the store, each as a whole or not at all.",
    discussion: """
      Importing a file twice changes nothing. Rows that cannot be stored are named with their line and the reason, and \
      the run ends with status 1; values that had to be left empty are named as well.
      """)

  @OptionGroup var files: DataFiles

  @Option(help: "The SQLite store, instead of the one that galley.yml names.")
  var store: String?

  func run() throws {
    let project = Project.load(near: files.paths.first ?? ".")
    var messages = Messages()
    messages.add(project)
    try messages.finish()
    let paths = try files.chosen(in: project)
    let path = store ?? project.displayPath(project.file.store)
    let target = try RecipientStore(creating: path)
    try ImportRun(store: target, settings: project.file.data).run(paths)
    Console.print("store: \(path)\n")
  }
}

/// `galley data check [PATH…]`
struct DataCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says what an import of these files into an empty store would reject; stores nothing."
  )

  @OptionGroup var files: DataFiles

  func run() throws {
    let project = Project.load(near: files.paths.first ?? ".")
    var messages = Messages()
    messages.add(project)
    try messages.finish()
    let paths = try files.chosen(in: project)
    try RecipientStore.withTemporary { store in
      try ImportRun(store: store, settings: project.file.data).run(paths)
    }
  }
}

/// `galley data info`
struct DataInfo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info", abstract: "Tells what the store holds.")

  @Option(help: "The SQLite store, instead of the one that galley.yml names.")
  var store: String?

  func run() throws {
    let project = Project.load(near: ".")
    let path = store ?? project.displayPath(project.file.store)
    let contents = try RecipientStore(reading: path).contents()
    Console.print(StoreTable(path: path, contents: contents).text)
  }
}
