package import Production
import RecipientData

/// A directory of rendered pages with an `index.html` to look through them: opens from the file system, needs no network,
/// and works without scripts but for the audience filter.
package struct Gallery {
  private let directory: String
  private let title: String
  private var entries: [Entry] = []
  private var names: Set<String> = []
  private var pictures: Set<String> = []

  /// What the index says about a page.
  struct Entry {
    let proof: Summary
    /// Relative to the index.
    let page: String
    let darkPage: String?
    let textPage: String
  }

  /// A proof without its bytes, which lie in files by now.
  struct Summary {
    let template: String
    let audience: String
    let recipient: String
    let subject: String?
    let byteCount: Int
    let warnings: [String]
  }

  package init(directory: String, title: String) {
    self.directory = directory
    self.title = title
  }

  /// How many pages have been added.
  package var count: Int { entries.count }

  /// Bytes of all pages.
  package var byteCount: Int { entries.reduce(0) { $0 + $1.proof.byteCount } }

  /// Writes the files of one page.
  package mutating func add(_ proof: Proof) throws(FileProblem) {
    let name = uniqueName(FileName.safe(proof.template) + "--" + FileName.safe(proof.audience))
    try write(proof.html, name + ".html")
    try write(proof.text, name + ".txt")
    let dark = proof.darkHTML
    if let dark { try write(dark, name + ".dark.html") }
    entries.append(
      Entry(
        proof: Summary(
          template: proof.template, audience: proof.audience, recipient: proof.recipient,
          subject: proof.subject, byteCount: proof.html.count, warnings: proof.warnings),
        page: "pages/\(name).html", darkPage: dark == nil ? nil : "pages/\(name).dark.html",
        textPage: "pages/\(name).txt"))
  }

  /// Copies a picture that pages show; each once.
  mutating func add(_ picture: LocalPictures.Picture) throws(FileProblem) {
    guard pictures.insert(picture.name).inserted else { return }
    do {
      try PendingFile.write(RegularFile.read(picture.file), to: "\(directory)/\(picture.name)")
    } catch let failure as RegularFile.Failure {
      throw .unreadable(path: picture.file, reason: failure.description)
    } catch let problem as FileProblem {
      throw problem
    } catch {
      throw .unreadable(path: picture.file, reason: "\(error)")
    }
  }

  /// Writes the index; gives its path.
  package func finish() throws(FileProblem) -> String {
    let path = directory + "/index.html"
    try PendingFile.write(Array(GalleryIndex(title: title, entries: entries).html.utf8), to: path)
    return path
  }

  private func write(_ bytes: [UInt8], _ name: String) throws(FileProblem) {
    try PendingFile.write(bytes, to: "\(directory)/pages/\(name)")
  }

  private mutating func uniqueName(_ name: String) -> String {
    var unique = name
    var number = 2
    while !names.insert(unique.lowercased()).inserted {
      unique = "\(name)-\(number)"
      number += 1
    }
    return unique
  }
}
