import Diagnostics
import Expressions

/// Reads one data object and says what is wrong with it.
struct DataReading {
  private let path: String
  private let bytes: [UInt8]
  /// The line of the file on which `bytes` start.
  private let line: Int
  private(set) var sources = SourceMap()
  private(set) var diagnostics = DiagnosticSet()

  /// Reserved members, and whether a value has their form.
  private static let reserved: [(name: String, form: String, fits: @Sendable (Value) -> Bool)] = [
    ("now", "a time such as 2026-03-31T12:00:00Z", { $0.isTime }),
    ("recommendations", "an object of lists", { $0.isObject }),
    ("data_extensions", "an object of tables", { $0.isObject }),
    ("content_blocks", "an object of texts", { $0.isObject }),
    ("groups", "an object of lists", { $0.isObject }),
    ("system", "an object of texts", { $0.isObject }),
    ("scores", "an object of numbers", { $0.isObject }),
    ("segment", "a text", { if case .string = $0 { true } else { false } }),
    ("segments", "a list of texts", { if case .array = $0 { true } else { false } }),
  ]

  init(path: String, bytes: [UInt8], line: Int) {
    self.path = path
    self.bytes = bytes
    self.line = line
  }

  /// The object; `nil`, with an error, if there is none.
  mutating func object() -> ObjectValue? {
    do {
      let document = try JSONReader.read(bytes)
      for warning in document.warnings {
        report(.dataRepeatedMember, warning.message, at: warning.offset)
      }
      guard case .object(let object) = document.value else {
        report(.dataWrongForm, "expected an object of members", at: 0)
        return nil
      }
      check(object)
      return object
    } catch {
      report(.dataSyntax, error.message, at: error.offset)
      return nil
    }
  }

  private mutating func check(_ object: ObjectValue) {
    for (name, form, fits) in Self.reserved {
      let value = object[name]
      if value.isNothing || fits(value) { continue }
      report(.dataWrongForm, "expected \(form) for the member ‘\(name)’", at: 0)
    }
  }

  private mutating func report(_ code: DiagnosticCode, _ message: String, at offset: Int) {
    // Empty lines in the place of those before keep the numbers true without reading the file twice.
    let before = [UInt8](repeating: 0x0A, count: line - 1)
    let file =
      sources.files.isEmpty
      ? sources.add(SourceFile(path: path, bytes: before + bytes)) : FileID(index: 0)
    let start = before.count + min(offset, bytes.count)
    let end = min(start + 1, before.count + bytes.count)
    diagnostics.report(code, message, at: SourceRange(file: file, start: start, end: end))
  }
}

extension Value {
  fileprivate var isObject: Bool { if case .object = self { true } else { false } }

  fileprivate var isTime: Bool {
    if case .string(let text) = self { Timestamp(iso8601: text) != nil } else { false }
  }
}
