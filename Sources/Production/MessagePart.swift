package import Expressions

/// A part of a message that can be asked for.
package enum MessagePart: String, Sendable, CaseIterable {
  case html, text, subject
  /// The whole message with its headers, as a mail client opens it.
  case eml

  /// What goldens and proofs look at: the parts by themselves.
  package static let reviewed: [MessagePart] = [.html, .text, .subject]

  /// Behind the dot of a file name.
  package var fileExtension: String {
    switch self {
    case .html: "html"
    case .text: "txt"
    case .subject: "subject"
    case .eml: "eml"
    }
  }
}

/// One recipient's message: the parts that were asked for, in the order in which they were.
package struct Message: Sendable {
  package let parts: [(part: MessagePart, bytes: [UInt8])]
  /// The rows that AMPscript would have written to data extensions; the store does not get them.
  package let writes: [DataExtensionWrite]

  package init(parts: [(part: MessagePart, bytes: [UInt8])], writes: [DataExtensionWrite] = []) {
    self.parts = parts
    self.writes = writes
  }

  /// Bytes of all parts together.
  package var byteCount: Int { parts.reduce(0) { $0 + $1.bytes.count } }

  package subscript(part: MessagePart) -> [UInt8]? {
    parts.first { $0.part == part }?.bytes
  }
}
