package import Diagnostics

extension DiagnosticCode {
  /// The codes that the compiler reports by itself.
  package static let compilerCodes: [DiagnosticCode] = [
    includePath, includeLimit, moduleUnknown, moduleParameter, moduleSlot, noRoot, blockUnclosed,
    blockMismatch,
    blockArmAfterElse,
    blockCrossesElement, blockTooDeep, layoutNotPrintable, layoutForManyTurns, layoutFromData,
    textVanishes,
    outputBetweenElements, logicBetweenAttributes, missingPartial, partialWithElements,
  ]
}
