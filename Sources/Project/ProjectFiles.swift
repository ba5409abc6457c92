import Compiler
import Diagnostics
import Expressions
import Foundation
import RecipientData

/// The files of a project that templates may name. Nothing outside the project and its include paths is ever opened:
/// paths are checked as text first, then with symbolic links resolved.
struct ProjectFiles: Sendable {
  let root: String
  /// Absolute.
  let includePaths: [String]

  /// A template larger than this is refused.
  static let sizeLimit = 16 << 20

  /// Where partials of Liquid are looked for, in this order.
  private static let partialDirectories = ["partials", "modules", "templates", "."]

  var library: TemplateLibrary {
    TemplateLibrary(file: { find($0) }, names: { names(of: $0) })
  }

  private func find(
    _ request: TemplateLibrary.Request
  ) -> Result<(path: String, bytes: [UInt8]), TemplateLibrary.Refusal> {
    switch request {
    case .include(let path, let from): read(includeCandidates(path, from: from))
    case .module(let name): read([FilePath.resolve("modules/\(name).mjml", in: root)])
    case .partial(let name): read(partialCandidates(name))
    }
  }

  /// Beside the including file, then in the include paths; `.mjml` may be left away.
  private func includeCandidates(_ path: String, from: String) -> [String] {
    guard !path.hasPrefix("/"), !path.contains("://") else { return [path] }
    let here = FileManager.default.currentDirectoryPath
    let directory = FilePath.parent(of: FilePath.resolve(from, in: here))
    return ([directory] + includePaths).flatMap { base in
      let whole = FilePath.resolve(path, in: base)
      return FilePath.fileExtension(of: path).isEmpty ? [whole, whole + ".mjml"] : [whole]
    }
  }

  private func partialCandidates(_ name: String) -> [String] {
    guard !name.hasPrefix("/") else { return [name] }
    return Self.partialDirectories.flatMap { directory in
      let whole = FilePath.resolve(name, in: FilePath.resolve(directory, in: root))
      return FilePath.fileExtension(of: name).isEmpty
        ? [whole + ".liquid", whole + ".html"] : [whole]
    }
  }

  /// The first candidate that is there; a refusal of another kind than absence ends the search.
  private func read(
    _ candidates: [String]
  ) -> Result<(path: String, bytes: [UInt8]), TemplateLibrary.Refusal> {
    for candidate in candidates {
      switch read(candidate) {
      case .success(let bytes): return .success((FilePath.display(candidate), bytes))
      case .failure(.absent): continue
      case .failure(let refusal): return .failure(refusal)
      }
    }
    return .failure(.absent)
  }

  /// The bytes of a file of the project.
  private func read(_ path: String) -> Result<[UInt8], TemplateLibrary.Refusal> {
    let roots = [root] + includePaths
    let written = path.hasPrefix("/") ? FilePath.normalise(path) : path
    guard roots.contains(where: { FilePath.contains($0, written) }) else {
      return .failure(.outside)
    }
    guard let real = FilePath.real(written) else { return .failure(.absent) }
    let realRoots = roots.map { FilePath.real($0) ?? $0 }
    guard realRoots.contains(where: { FilePath.contains($0, real) }) else {
      return .failure(.outside)
    }
    do {
      return .success(try RegularFile.read(real, limit: Self.sizeLimit))
    } catch .absent {
      return .failure(.absent)
    } catch {
      return .failure(.unreadable(error.description))
    }
  }

  /// Names of the modules or partials that there are, for hints and the catalogue.
  private func names(of kind: String) -> [String] {
    let found: [String] =
      kind == "module"
      ? files(in: "modules", ending: ".mjml")
      : Self.partialDirectories.dropLast().flatMap { files(in: $0, ending: ".liquid") }
    return Set(found).sorted()
  }

  /// Paths below a directory of the project, without their ending.
  private func files(in directory: String, ending: String) -> [String] {
    let base = FilePath.resolve(directory, in: root)
    let all = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }
  }
}

extension ProjectFiles {
  /// Modules of plain HTML, which AMPscript's content functions print: `modules/legal/footer.html` as `legal/footer`.
  var moduleTexts: [String: String] {
    var texts: [String: String] = [:]
    for name in files(in: "modules", ending: ".html") {
      guard case .success(let bytes) = read(FilePath.resolve("modules/\(name).html", in: root))
      else { continue }
      texts[name.lowercased()] = String(decoding: bytes, as: UTF8.self)
    }
    return texts
  }

  /// The members of a JSON file; none, after a report, if it cannot be read or holds no object.
  func object(
    _ path: String?, settings: FileID, _ diagnostics: inout DiagnosticSet
  ) -> ObjectValue {
    guard let path else { return ObjectValue([]) }
    let found = texts(["shared_data": .file(path)], "data", settings: settings, &diagnostics)
    guard let text = found["shared_data"] else { return ObjectValue([]) }
    var problem = "holds no object"
    do throws(JSONError) {
      if case .object(let object) = try JSONReader.read(Array(text.utf8)).value { return object }
    } catch {
      problem = error.message
    }
    diagnostics.report(
      .projectUnreadableFile, "‘shared_data’ \(problem)",
      at: SourceRange(file: settings, start: 0, end: 0))
    return ObjectValue([])
  }

  /// The texts of content blocks or answers; a file that cannot be read is reported and left out.
  func texts(
    _ blocks: [String: ProjectFile.ContentBlock], _ noun: String, settings: FileID,
    _ diagnostics: inout DiagnosticSet
  ) -> [String: String] {
    var texts: [String: String] = [:]
    for (key, block) in blocks.sorted(by: { $0.key < $1.key }) {
      switch block {
      case .text(let text): texts[key] = text
      case .file(let path):
        switch read(FilePath.resolve(path, in: root)) {
        case .success(let bytes): texts[key] = String(decoding: bytes, as: UTF8.self)
        case .failure(let refusal):
          diagnostics.report(
            .projectUnreadableFile, "\(noun) ‘\(key)’: \(path) \(refusal.reason)",
            at: SourceRange(file: settings, start: 0, end: 0))
        }
      }
    }
    return texts
  }
}

extension TemplateLibrary.Refusal {
  /// For people.
  fileprivate var reason: String {
    switch self {
    case .absent: "does not exist"
    case .outside: "lies outside the project"
    case .unreadable(let reason): "cannot be read: \(reason)"
    }
  }
}
