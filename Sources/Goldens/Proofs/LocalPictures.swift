import Production
import Project

/// Shows pictures from the project where their addresses lead nowhere yet.
struct LocalPictures {
  /// Start of an address → directory of the project, the longest start first.
  private let replacements: [(address: [UInt8], directory: String)]
  private let root: String

  /// A file of the project and the name that it gets in the gallery, `pictures/…`.
  struct Picture: Hashable {
    let file: String
    let name: String
  }

  /// - Parameters:
  ///   - images: Start of an address → directory, as in galley.yml.
  ///   - root: The project.
  init(_ images: [String: String], root: String) {
    self.root = root
    replacements = images.map { (Array($0.utf8), $1) }
      .sorted { $0.address.count > $1.address.count }
  }

  /// The page with quoted addresses led to the pictures beside it, and these pictures. An address without a file in the
  /// project stays as it is.
  func page(_ html: [UInt8]) -> (html: [UInt8], pictures: Set<Picture>) {
    guard !replacements.isEmpty else { return (html, []) }
    var result: [UInt8] = []
    var pictures: Set<Picture> = []
    var copied = 0
    for quote in html.indices where html[quote] == UInt8(ascii: "\"") && quote >= copied {
      guard let (picture, end) = picture(in: html, at: quote + 1) else { continue }
      result += html[copied...quote]
      result += "../\(picture.name)".utf8
      pictures.insert(picture)
      copied = end
    }
    return (result + html[copied...], pictures)
  }

  /// The picture whose address starts at `start`, and where the address ends.
  private func picture(in html: [UInt8], at start: Int) -> (Picture, end: Int)? {
    let text = html[start...]
    guard let found = replacements.first(where: { text.starts(with: $0.address) }),
      let end = text.firstIndex(of: UInt8(ascii: "\""))
    else { return nil }
    let rest = String(decoding: html[(start + found.address.count)..<end], as: UTF8.self)
    guard isPlain(rest) else { return nil }
    let path = found.directory + (found.directory.hasSuffix("/") ? "" : "/") + rest
    let file = "\(root)/\(path)"
    return OutputDirectory.isFile(file) ? (Picture(file: file, name: "pictures/\(path)"), end) : nil
  }

  /// Whether a path needs no decoding and stays below its directory.
  private func isPlain(_ path: String) -> Bool {
    !path.utf8.contains { "?#%&\\".utf8.contains($0) }
      && !path.split(separator: "/", omittingEmptySubsequences: false).contains {
        $0 == ".." || $0 == ""
      }
  }
}
