import Compiler
import Diagnostics
import Foundation

extension Suite {
  /// Plain MJML, which the reference compiler turned into pages: ours go to `--out` under the same relative names, and the
  /// reason beside the place of a page that there is not. Files that have neither page nor refusal are parts of others.
  static let mjml = Suite(name: "mjml", input: "DIR --out DIR") { input in
    guard let output = input.output else { throw SuiteError("mjml needs --out DIR") }
    let folder = TemplateFolder(root: input.path)
    var report = SuiteReport()
    for name in folder.templates {
      let bytes = try SuiteInput(path: "\(input.path)/\(name).mjml", output: nil).bytes()
      let run = PageRun(name: name, bytes: bytes, folder: folder)
      report.note(try run.write(to: "\(output)/\(name)"))
    }
    return report
  }
}

/// The files of the suite.
private struct TemplateFolder {
  /// Absolute, links followed.
  let root: String
  /// Names of templates relative to the folder, without extension, sorted.
  let templates: [String]
  private let refusals: Set<String>

  init(root: String) {
    self.root = URL(fileURLWithPath: root).resolvingSymlinksInPath().path
    let all = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    func names(_ suffix: String) -> Set<String> {
      Set(all.filter { $0.hasSuffix(suffix) }.map { String($0.dropLast(suffix.count)) })
    }
    refusals = names(".error.txt")
    let expected = names(".html").union(refusals)
    let sources = names(".mjml")
    templates = (expected.isEmpty ? sources : sources.intersection(expected)).sorted()
  }

  /// Whether the reference refuses a template.
  func isRefused(_ name: String) -> Bool { refusals.contains(name) }

  /// Gives files relative to the one that includes them, none from outside of the folder.
  var library: TemplateLibrary {
    let root = root
    return TemplateLibrary(file: { request in
      guard case .include(let path, let from) = request else { return .failure(.absent) }
      guard !path.hasPrefix("/"), !path.contains("://") else { return .failure(.outside) }
      let place = URL(fileURLWithPath: from).deletingLastPathComponent().appending(path: path)
        .standardized.resolvingSymlinksInPath().path
      guard place.hasPrefix(root + "/") else { return .failure(.outside) }
      for candidate in [place, place + ".mjml"] {
        if let data = FileManager.default.contents(atPath: candidate) {
          return .success((candidate, Array(data)))
        }
      }
      return .failure(.absent)
    })
  }
}

/// One template.
private struct PageRun {
  let name: String
  let bytes: [UInt8]
  let folder: TemplateFolder

  /// Writes the page or the reason why there is none; gives a failure where the reference does otherwise.
  func write(to place: String) throws -> SuiteReport.Failure? {
    var options = CompileOptions()
    options.languages = []
    let path = "\(folder.root)/\(name).mjml"
    let (page, diagnostics, sources) = Compiler.emit(
      path: path, bytes: bytes, library: folder.library, options: options)
    try FileManager.default.createDirectory(
      at: URL(fileURLWithPath: place).deletingLastPathComponent(),
      withIntermediateDirectories: true)
    let isRefused = folder.isRefused(name)
    guard let page else {
      let reason = Self.text(of: diagnostics, sources)
      try Data((reason + "\n").utf8).write(to: URL(fileURLWithPath: place + ".error.txt"))
      return isRefused ? nil : .init(name: name, expected: "a page", actual: reason)
    }
    try Data(page).write(to: URL(fileURLWithPath: place + ".html"))
    return isRefused ? .init(name: name, expected: "a refusal", actual: "a page") : nil
  }

  private static func text(of diagnostics: DiagnosticSet, _ sources: SourceMap) -> String {
    diagnostics.all.filter { $0.severity == .error }.map { error in
      guard let range = error.range else { return error.message }
      let position = sources.position(of: range)
      let path = sources[range.file].path
      return "\(path):\(position.line):\(position.column): \(error.message)"
    }.joined(separator: "\n")
  }
}
