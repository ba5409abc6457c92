package import Diagnostics

/// What this room reports.
package enum MarkupCodes {
  /// All codes, by name.
  package static let all: [DiagnosticCode] = [
    .markupAttributeWithoutValue,
    .markupBidiOverride,
    .markupContentAfterRoot,
    .markupControlCharacter,
    .markupDoctype,
    .markupDoctypeIgnored,
    .markupDuplicateAttribute,
    .markupEncoding,
    .markupInvisibleCharacter,
    .markupMalformedTag,
    .markupMismatchedTag,
    .markupMissingRoot,
    .markupMissingSpace,
    .markupProcessingInstruction,
    .markupStrayClosingTag,
    .markupTooDeep,
    .markupTooLarge,
    .markupTooManyAttributes,
    .markupTooManyNodes,
    .markupUnclosedComment,
    .markupUnclosedElement,
    .markupUnknownEntity,
    .markupUnquotedValue,
  ]
}
