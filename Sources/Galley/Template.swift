import Compiler
import Diagnostics
import Expressions
import Rendering

/// A compiled e-mail template: compile once, render for every recipient, from any thread.
///
/// ```swift
/// let template = try Template("<mjml><mj-body>…{{ first_name }}…</mj-body></mjml>")
/// let message = try template.render(json: #"{"first_name": "Ada"}"#)
/// print(message.subject ?? "", message.html.count, message.text.count)
/// ```
public struct Template: Sendable {
  /// What the compiler had to say that is no error, one message each, with file, line and column.
  public let warnings: [String]
  private let html: RenderProgram
  private let subject: RenderProgram?

  /// Compiles MJML with Liquid, AMPscript and merge tags.
  ///
  /// - Parameters:
  ///   - source: The template.
  ///   - path: The name that messages use.
  ///   - files: Gives the text of an included file, a module (`modules/NAME.mjml`) or a partial by its path, or `nil`.
  /// - Throws: `TemplateError` with every error that was found.
  public init(
    _ source: String, path: String = "template.mjml",
    files: @escaping @Sendable (_ path: String) -> String? = { _ in nil }
  ) throws(TemplateError) {
    let compilation = Compiler.compile(
      path: path, bytes: Array(source.utf8), library: TemplateLibrary(files: files))
    guard let html = compilation.html else {
      throw TemplateError(messages: Self.messages(of: compilation) { $0 == .error })
    }
    self.html = html
    self.subject = compilation.subject
    self.warnings = Self.messages(of: compilation) { $0 < .error }
  }

  /// Makes the message of one recipient.
  ///
  /// - Parameters:
  ///   - json: A JSON object: what the template sees by name.
  ///   - now: Seconds since 1970 that `now` means; the same data and `now` give the same bytes.
  public func render(json: String, now: Int64 = 0) throws(RenderError) -> Message {
    let data = try Self.object(json)
    var environment = RenderEnvironment(now: Timestamp(seconds: now))
    environment.adopt(reservedMembersOf: data)
    let page = try Self.run(html, data, environment)
    let subject = try self.subject.map { program throws(RenderError) in
      try Self.run(program, data, environment)
    }
    return Message(
      subject: subject.map { String(decoding: $0, as: UTF8.self) },
      html: String(decoding: page, as: UTF8.self),
      text: String(decoding: PlainText.convert(page), as: UTF8.self))
  }

  private static func object(_ json: String) throws(RenderError) -> ObjectValue {
    do {
      if case .object(let data) = try JSONReader.read(Array(json.utf8)).value { return data }
    } catch {
      throw RenderError(message: error.message)
    }
    throw RenderError(message: "expected a JSON object")
  }

  private static func run(
    _ program: RenderProgram, _ data: ObjectValue, _ environment: RenderEnvironment
  ) throws(RenderError) -> [UInt8] {
    let recipient = Recipient(for: program, in: environment)
    recipient.bind(data)
    var executor = Executor(program)
    var buffer = OutputBuffer()
    do {
      try executor.render(recipient, into: &buffer)
    } catch {
      throw RenderError(message: error.message)
    }
    return buffer.bytes
  }

  private static func messages(
    of compilation: Compilation, where holds: (Severity) -> Bool
  ) -> [String] {
    compilation.diagnostics.all.filter { holds($0.severity) }.map { diagnostic in
      let place = diagnostic.range.map { range -> String in
        let position = compilation.sources.position(of: range)
        return "\(compilation.sources[range.file].path):\(position.line):\(position.column): "
      }
      return (place ?? "") + diagnostic.severity.name + ": " + diagnostic.message
    }
  }
}
