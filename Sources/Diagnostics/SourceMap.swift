/// The files that a compilation read. A `SourceRange` means something only together with its map.
package struct SourceMap: Sendable {
  package private(set) var files: [SourceFile] = []

  package init() {}

  /// Adds a file and gives the name under which ranges refer to it.
  package mutating func add(_ file: SourceFile) -> FileID {
    files.append(file)
    return FileID(index: UInt32(files.count - 1))
  }

  package subscript(id: FileID) -> SourceFile { files[Int(id.index)] }

  /// Line and column of the first byte of `range`.
  package func position(of range: SourceRange) -> SourcePosition {
    self[range.file].position(at: Int(range.start))
  }
}
