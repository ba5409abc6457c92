package import Diagnostics

extension DiagnosticCode {
  /// The codes that the compiler reports by itself.
  package static let compilerCodes: [DiagnosticCode] = [
    includePath, moduleUnknown, moduleParameter, noRoot, blockUnclosed, blockMismatch,
    blockArmAfterElse,
    blockCrossesElement, blockTooDeep, layoutNotPrintable, textVanishes, outputBetweenElements,
    logicBetweenAttributes, missingPartial, partialWithElements,
  ]
}
