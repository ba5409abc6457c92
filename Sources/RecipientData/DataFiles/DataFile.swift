package import Diagnostics
package import Expressions
import Foundation

/// A file with data objects: one (`.json`: a persona, `--data`), or one per line (`.ndjson`, `.jsonl`).
///
/// ```swift
/// let file = try DataFile(path: "recipients.ndjson", settings: project.file.data)
/// while let entry = try file.next() { … }
/// ```
package final class DataFile {
  private let path: String
  private let settings: DataSettings
  private let lines: LineReader?
  private var isDone = false

  /// One data object, or what is wrong with it.
  package struct Entry: Sendable {
    /// The member `id`, or else the file's name or the number of the line: names the output.
    package let id: String
    /// `nil` if it could not be read.
    package let data: ObjectValue?
    package let diagnostics: DiagnosticSet
    /// The file, for the diagnostics.
    package let sources: SourceMap

    /// The environment with what this object says of the outside world.
    package func environment(_ base: RenderEnvironment) -> RenderEnvironment {
      var environment = base
      if let data { environment.adopt(reservedMembersOf: data) }
      return environment
    }
  }

  /// Opens the file.
  package init(
    path: String, settings: DataSettings = DataSettings()
  ) throws(RegularFile.Failure) {
    self.path = path
    self.settings = settings
    let ending = URL(filePath: path).pathExtension.lowercased()
    lines = ending == "ndjson" || ending == "jsonl" ? try LineReader(path: path) : nil
  }

  /// The next data object; `nil` at the end.
  package func next() throws(RegularFile.Failure) -> Entry? {
    guard let lines else {
      if isDone { return nil }
      isDone = true
      let name = URL(filePath: path).deletingPathExtension().lastPathComponent
      return entry(try RegularFile.read(path), line: 1, name: name)
    }
    guard let line = try lines.next() else { return nil }
    return entry(line.bytes, line: line.number, name: "line-\(line.number)")
  }

  private func entry(_ bytes: [UInt8], line: Int, name: String) -> Entry {
    var reading = DataReading(path: path, bytes: bytes, line: line)
    let object = reading.object().map { settings.bound($0) }
    return Entry(
      id: object?["id"].lookupText ?? name, data: object, diagnostics: reading.diagnostics,
      sources: reading.sources)
  }
}

extension DataSettings {
  /// The object with what galley.yml adds: `$fallbacks` of its segment, and lists of recommendations that are limited
  /// and replaced like those of the store.
  package func bound(_ object: ObjectValue) -> ObjectValue {
    var members = zip(object.keys, object.values).map { ($0, $1) }
    if let position = object.position(of: "recommendations"),
      case .object(let lists) = object.values[position]
    {
      members[position].1 = .object(chosen(lists))
    }
    let name = object["segment"].lookupText
    if let segment = segments.first(where: { $0.name == name }),
      object.position(of: "$fallbacks") == nil
    {
      members.append(("$fallbacks", segment.fallbackValue))
    }
    return ObjectValue(members)
  }

  private func chosen(_ lists: ObjectValue) -> ObjectValue {
    let products = { (name: String) -> [Value] in
      if case .array(let items) = lists[name] { items } else { [] }
    }
    let declared = recommendations.map(\.name).filter { lists.position(of: $0) == nil }
    return ObjectValue(
      (lists.keys + declared).map { name in
        guard let slot = recommendations.first(where: { $0.name == name }) else {
          return (name, lists[name])
        }
        let chosen = slot.choose(own: products(name)) { slot.fallback.map(products) ?? [] }
        return (name, .array(chosen))
      })
  }
}
