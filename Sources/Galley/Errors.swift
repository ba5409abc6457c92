/// A template cannot be compiled.
public struct TemplateError: Error, Sendable, CustomStringConvertible {
  /// One message for each error, as `file:line:column: error: …`.
  public let messages: [String]

  public var description: String { messages.joined(separator: "\n") }
}

/// The message of a recipient cannot be made: the data is no JSON object, the template raised an error, or a limit was exceeded.
public struct RenderError: Error, Sendable, CustomStringConvertible {
  public let message: String

  public var description: String { message }
}
