import Diagnostics
import Foundation
package import Project

/// Finds templates by what users type: a path, or the name of a file in `templates/`.
package struct TemplateFinder: Sendable {
  package let project: Project

  package init(project: Project) { self.project = project }

  /// Why a name leads to no template.
  package struct Unknown: Error, Sendable {
    package let name: String
    /// The nearest name of a template, if there is one.
    package let nearest: String?
  }

  /// The paths of all templates of the project, sorted; relative to the working directory if they lie below it.
  package var all: [String] { files(in: project.path("templates")) }

  /// The path that a word means.
  package func path(of word: String) throws(Unknown) -> String {
    if isFile(word) { return word }
    let known = all
    if let path = known.first(where: { Template.name(of: $0) == word }) { return path }
    let names = known.map { Template.name(of: $0) }
    throw Unknown(name: word, nearest: NearestName.of(word, in: names))
  }

  /// The templates that words mean: files, names, and directories with everything below them; all if there is no word.
  package func paths(of words: [String]) throws(Unknown) -> [String] {
    if words.isEmpty { return all }
    var paths: [String] = []
    for word in words {
      let found = OutputDirectory.exists(word) ? files(in: word) : [try path(of: word)]
      paths += found.filter { !paths.contains($0) }
    }
    return paths
  }

  /// A template, and what its output is called: the name of its file, or its path below the directory that was named;
  /// without the ending.
  package struct Input: Sendable {
    package let path: String
    package let name: String
  }

  /// The templates that a word means: a file, a name, or a directory with everything below it.
  package func inputs(of word: String) throws(Unknown) -> [Input] {
    guard OutputDirectory.exists(word) else {
      let path = try path(of: word)
      return [Input(path: path, name: Template.name(of: path))]
    }
    return names(in: word).map { name in
      Input(path: path(of: name, in: word), name: String(name.dropLast(".mjml".count)))
    }
  }

  /// Anything that is there but a directory: reading it says what is wrong with it.
  private func isFile(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT != S_IFDIR
  }

  private func files(in directory: String) -> [String] {
    names(in: directory).map { path(of: $0, in: directory) }
  }

  /// Of the templates below a directory, relative to it.
  private func names(in directory: String) -> [String] {
    let all = FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(".mjml") }.sorted()
  }

  private func path(of name: String, in directory: String) -> String {
    let here = FileManager.default.currentDirectoryPath + "/"
    let path = directory.hasSuffix("/") ? directory + name : directory + "/" + name
    return path.hasPrefix(here) ? String(path.dropFirst(here.count)) : path
  }
}
