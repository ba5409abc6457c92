import Diagnostics
import Foundation
package import Project

/// The named recipients of a project: `data/personas/*.json`.
package struct Personas: Sendable {
  private let directory: String

  package init(project: Project) { directory = project.personaDirectory }

  /// Their names, sorted.
  package var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
  }

  /// Why there is no such persona.
  package struct Unknown: Error, Sendable {
    package let name: String
    package let nearest: String?
  }

  /// The file of a persona.
  package func path(of name: String) throws(Unknown) -> String {
    let names = names
    guard names.contains(name) else {
      throw Unknown(name: name, nearest: NearestName.of(name, in: names))
    }
    return "\(directory)/\(name).json"
  }
}
