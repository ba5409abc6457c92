import Foundation

/// The files to import, each with its kind, in the order of import.
struct ImportPlan {
  struct Item {
    let path: String
    let fileName: String
    let ending: String
    let dataset: Dataset?
    /// Why it is not imported, if that is known from its name already.
    let refusal: String?
  }

  private(set) var items: [Item] = []

  /// What else lies in a data folder, and why it is not imported.
  private static let known: [String: String] = [
    "messages": "sent messages are not kept in the store",
    "events": "events are not kept in the store; segments come as memberships",
    "segments": "segment definitions are not computed; segments come as memberships",
  ]

  /// Files are taken as they are, folders with all files below them, `personas` left out.
  init(paths: [String]) {
    for path in paths {
      var isDirectory: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory)
      if exists, isDirectory.boolValue {
        Self.files(below: path).forEach { add($0) }
      } else {
        add(path)
      }
    }
    let order = { (item: Item) in
      item.dataset.flatMap { Dataset.importOrder.firstIndex(of: $0.name) } ?? Int.max
    }
    items.sort { (order($0), $0.path) < (order($1), $1.path) }
  }

  private static func files(below directory: String) -> [String] {
    let all = FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
    return all.filter { path in
      !path.split(separator: "/").contains("personas")
        && RecordReader.endings.contains(URL(filePath: path).pathExtension.lowercased())
    }
    .sorted().map { directory.hasSuffix("/") ? directory + $0 : directory + "/" + $0 }
  }

  private mutating func add(_ path: String) {
    let url = URL(filePath: path)
    let ending = url.pathExtension.lowercased()
    let fileName = url.deletingPathExtension().lastPathComponent
    let folder = url.deletingLastPathComponent().lastPathComponent
    let names = [folder == "data_extensions" ? folder : fileName.lowercased()]
    let dataset = Dataset.all.first { !Set($0.fileNames).isDisjoint(with: names) }
    items.append(
      Item(
        path: path, fileName: fileName, ending: ending,
        dataset: dataset ?? Self.dataset(ofHeaderIn: path, ending),
        refusal: RecordReader.endings.contains(ending)
          ? Self.known[fileName.lowercased()]
          : "expected a file ending in \(RecordReader.endings.joined(separator: ", "))"))
  }

  /// The kind of a table by its columns.
  private static func dataset(ofHeaderIn path: String, _ ending: String) -> Dataset? {
    guard ending == "csv" || ending == "tsv",
      case .some(let reader) = try? RecordReader(path: path, ending: ending),
      let columns = reader.columns.map({ Set($0.map { $0.lowercased() }) })
    else { return nil }
    return Dataset.all.first { !$0.columns.isEmpty && columns.isSuperset(of: $0.columns) }
  }
}
