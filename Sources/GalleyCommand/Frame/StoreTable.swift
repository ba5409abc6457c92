import RecipientData

/// What a store holds, as lines for people.
struct StoreTable {
  let path: String
  let contents: RecipientStore.Contents

  var text: String {
    var lines = ["store: \(path)"]
    lines += rows(contents.tables.map { ($0.name, "\($0.rows)") })
    lines += section(
      "segments", contents.segments.map { ($0.name, "\($0.members) recipients") })
    lines += section(
      "data extensions",
      contents.dataExtensions.map { table in
        (table.name, "\(table.rows) rows: \(table.columns.joined(separator: ", "))")
      })
    lines += section("attributes", contents.attributes.map { ($0, "") })
    lines += section("recommendation slots", contents.slots.map { ($0, "") })
    return lines.joined(separator: "\n") + "\n"
  }

  /// A heading and its rows; nothing if there are none.
  private func section(_ title: String, _ entries: [(name: String, detail: String)]) -> [String] {
    entries.isEmpty ? [] : ["", title] + rows(entries)
  }

  private func rows(_ entries: [(name: String, detail: String)]) -> [String] {
    let width = entries.map(\.name.count).max() ?? 0
    return entries.map { name, detail in
      let gap = String(repeating: " ", count: width - name.count)
      return detail.isEmpty ? "  \(name)" : "  \(name)\(gap)  \(detail)"
    }
  }
}
