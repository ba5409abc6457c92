package import Diagnostics
package import Expressions
package import RecipientData

/// A JSON file with the data of one recipient (`--data`, a persona).
package struct DataFile: Sendable {
  /// `nil` if the file holds no object.
  package let addressee: Addressee?
  /// What is wrong or odd in it.
  package let report: Report

  /// Reads the file; a recipient without an `id` member is named `id`.
  package init(path: String, id: String, settings: DataSettings) throws(FileProblem) {
    let bytes: [UInt8]
    do {
      bytes = try RegularFile.read(path)
    } catch {
      throw .unreadable(path: path, reason: error.description)
    }
    var sources = SourceMap()
    let file = sources.add(SourceFile(path: path, bytes: bytes))
    var diagnostics = DiagnosticSet()
    addressee = Self.object(in: bytes, file: file, &diagnostics).map {
      Addressee(id: $0.identifier ?? id, data: settings.bound($0))
    }
    report = Report(path: path, sources: sources, diagnostics: diagnostics.all)
  }

  private static func object(
    in bytes: [UInt8], file: FileID, _ diagnostics: inout DiagnosticSet
  ) -> ObjectValue? {
    func place(_ offset: Int) -> SourceRange {
      SourceRange(file: file, start: offset, end: min(offset + 1, bytes.count))
    }
    do {
      let document = try JSONReader.read(bytes)
      for warning in document.warnings {
        diagnostics.report(.dataDuplicateMember, warning.message, at: place(warning.offset))
      }
      if case .object(let object) = document.value { return object }
      diagnostics.report(.dataNotAnObject, "expected an object", at: place(0))
    } catch {
      diagnostics.report(.dataSyntax, error.message, at: place(error.offset))
    }
    return nil
  }
}

extension ObjectValue {
  /// The member `id` as text, if it is a text that is not blank, or a number.
  package var identifier: String? {
    switch self["id"] {
    case .string(let text) where !Value.string(text).isBlank: text
    case .integer(let number): String(number)
    default: nil
    }
  }
}
