import Diagnostics
import Foundation

/// The named recipients of a project: one JSON file each.
package struct Personas: Sendable {
  /// The folder that holds them.
  package let directory: String

  package init(directory: String) { self.directory = directory }

  /// Their names, in alphabetical order; none if there is no folder.
  package var names: [String] {
    let files =
      FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// The file of a persona.
  package func path(of name: String) -> String { directory + "/" + name + ".json" }

  /// Why there is no persona of that name, with the nearest name that there is.
  package func unknown(_ name: String) -> String {
    let hint = NearestName.of(name, in: names).map { " (did you mean ‘\($0)’?)" } ?? ""
    return "there is no persona ‘\(name)’ in \(directory)" + hint
  }

  /// The persona's data; throws `.absent` if there is no such file, or a name leads out of the folder.
  package func entry(
    _ name: String, settings: DataSettings
  ) throws(RegularFile.Failure) -> DataFile.Entry {
    guard names.contains(name),
      let entry = try DataFile(path: path(of: name), settings: settings).next()
    else { throw .absent }
    return entry
  }
}
