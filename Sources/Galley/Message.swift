/// The message of one recipient.
public struct Message: Sendable, Equatable {
  /// From `mj-subject`, or else `mj-title`; `nil` if the template has neither. One line, no control characters.
  public let subject: String?
  /// The page.
  public let html: String
  /// The plain-text alternative of the page.
  public let text: String
}
