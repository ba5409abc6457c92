package import Diagnostics

extension Rule {
  /// Every rule, in the order in which they run; one file each in `Rules/`.
  package static let all: [Rule] = [
    unknownField, unknownSegment, unknownSlot, valueWithoutFallback, unescapedOutput,
    imageWithoutAlt, missingUnsubscribe, linkWithoutTarget, insecureLink, sizeOverLimit,
    missingTitle, missingLanguage, missingPreview, placeholderText,
  ]
}

/// The codes that this room reports.
package enum LintCodes {
  package static let all: [DiagnosticCode] = Rule.all.map(\.code)
}
