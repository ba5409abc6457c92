/// Shows pictures from the project where their addresses lead nowhere yet.
struct LocalPictures {
  /// Start of an address → start of the path, the longest first.
  private let replacements: [(address: [UInt8], path: [UInt8])]

  /// - Parameters:
  ///   - images: Start of an address → directory, as in galley.yml.
  ///   - root: The project.
  init(_ images: [String: String], root: String) {
    replacements = images.map { (Array($0.utf8), Array("file://\(root)/\($1)".utf8)) }
      .sorted { $0.address.count > $1.address.count }
  }

  /// The page with the addresses that begin after a quote replaced.
  func page(_ html: [UInt8]) -> [UInt8] {
    guard !replacements.isEmpty else { return html }
    var result: [UInt8] = []
    result.reserveCapacity(html.count)
    var position = 0
    while position < html.count {
      if html[position] == UInt8(ascii: "\""), let found = replacement(in: html, at: position + 1) {
        result.append(html[position])
        result += found.path
        position += 1 + found.address.count
      } else {
        result.append(html[position])
        position += 1
      }
    }
    return result
  }

  private func replacement(
    in html: [UInt8], at start: Int
  ) -> (address: [UInt8], path: [UInt8])? {
    replacements.first { html[start...].starts(with: $0.address) }
  }
}
