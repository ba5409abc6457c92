import Compiler
package import Expressions
package import Rendering

/// Makes the messages of one template for one recipient after the other. One per worker; its memory is reused.
package final class MessageMaker {
  private let parts: [MessagePart]
  private let environment: RenderEnvironment
  private let isTimePinned: Bool
  private var page: Press?
  private var subject: Press?

  /// A program with everything that running it needs.
  private struct Press: ~Copyable {
    var executor: Executor
    let recipient: Recipient
    var buffer = OutputBuffer(capacity: 64 << 10)

    init(_ program: RenderProgram, _ environment: RenderEnvironment) {
      executor = Executor(program)
      recipient = Recipient(for: program, in: environment)
    }

    mutating func print(
      _ addressee: Addressee, in environment: RenderEnvironment
    ) throws(RenderFailure) -> [UInt8] {
      recipient.environment = environment
      recipient.bind(addressee.data)
      try executor.render(recipient, into: &buffer)
      return buffer.bytes
    }
  }

  /// `template` must be usable. A part that the template does not have (a subject) is left out of the messages.
  /// With a pinned time the environment's `now` counts even where the data names another.
  package init(
    _ template: Template, parts: [MessagePart], environment: RenderEnvironment,
    isTimePinned: Bool = false
  ) {
    self.parts = parts
    self.environment = environment
    self.isTimePinned = isTimePinned
    let needsPage = parts.contains { $0 != .subject }
    if needsPage, let program = template.compilation.html { page = Press(program, environment) }
    if parts.contains(.subject) || parts.contains(.eml), let program = template.compilation.subject
    {
      subject = Press(program, environment)
    }
  }

  /// The message of one recipient. The same recipient gives the same bytes, whoever came before.
  package func make(_ addressee: Addressee) throws(RenderFailure) -> Message {
    let now = environment.now
    var environment = environment
    environment.adopt(reservedMembersOf: addressee.data)
    if isTimePinned { environment.now = now }
    environment.seed ^= FileName.checksum(addressee.id)
    let html = try page?.print(addressee, in: environment)
    let line = try subject?.print(addressee, in: environment)
    return Message(
      parts: parts.compactMap { part in
        switch part {
        case .html: html.map { (part, $0) }
        case .text: html.map { (part, PlainText.convert($0)) }
        case .subject: line.map { (part, $0) }
        case .eml: html.map { (part, whole($0, line, addressee, environment)) }
        }
      }, writes: page?.executor.writes ?? subject?.executor.writes ?? [])
  }

  private func whole(
    _ html: [UInt8], _ subject: [UInt8]?, _ addressee: Addressee, _ environment: RenderEnvironment
  ) -> [UInt8] {
    let email: String? =
      if case .string(let email) = addressee.data["email"] { email } else { nil }
    return MIMEMessage(
      html: html, text: PlainText.convert(html),
      subject: String(decoding: subject ?? [], as: UTF8.self), recipient: email ?? addressee.id,
      sender: environment.systemValues["LIST:EMAIL"] ?? "", date: environment.now,
      unsubscribeURL: environment.systemValues["UNSUB"]
    ).bytes
  }
}
