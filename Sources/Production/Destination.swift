import Expressions

/// Where the messages of a run go.
package enum Destination: Sendable {
  /// `DIRECTORY/<id>.<extension of the part>`, made by the workers themselves.
  case directory(String)
  /// One line of JSON per recipient: `{"id":"r1","html":"…"}`.
  case lines(LineTarget)
  /// The one part of the one message as it is.
  case single(LineTarget)

  /// What bytes are added to in order.
  package enum LineTarget: Sendable {
    /// A file that appears when the run is over.
    case file(String)
    /// The given function takes them (standard output).
    case stream(@Sendable ([UInt8]) -> Void)
  }

  /// What a worker does with a message: writes its files, or gives the bytes that are to be added.
  func deliver(_ message: Message, id: String) throws(FileProblem) -> [UInt8] {
    switch self {
    case .directory(let path):
      for (part, bytes) in message.parts {
        let name = FileName.safe(id) + "." + part.fileExtension
        try PendingFile.write(bytes, to: path + "/" + name)
      }
      return []
    case .lines: return Self.line(of: message, id: id)
    case .single: return message.parts.first?.bytes ?? []
    }
  }

  private static func line(of message: Message, id: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.raw("{\"id\":")
    writer.string(id)
    for (part, bytes) in message.parts {
      writer.raw(",")
      writer.string(part.rawValue)
      writer.raw(":")
      writer.string(utf8: bytes)
    }
    writer.raw("}\n")
    return writer.bytes
  }
}
