package import Expressions

/// Whose messages are made.
package enum RecipientSelection: Sendable {
  /// By id, in this order; consent is not asked for.
  case recipients([String])
  case segment(String)
  case all
}

/// Why a recipient of a segment or of the whole audience gets no message.
package enum SkipReason: String, Sendable, CaseIterable {
  case noConsent = "no consent to marketing mail"
  case suppressed = "suppressed"
  case invalidAddress = "no valid e-mail address"
}

/// One recipient as templates see it.
package struct RecipientRecord: Sendable {
  package let id: String
  /// All records of a source have the same members in the same order, unless profiles have members of their own.
  package let data: ObjectValue
}
