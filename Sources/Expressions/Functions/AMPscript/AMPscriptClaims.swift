/// Claiming rows, as coupons are handed out. In a preview each message begins with the pool as it is stored, so that two
/// recipients may see the same row.
extension AMPscriptFunctions {
  package static let claimRow = function(
    "ClaimRow",
    [
      .init("dataExtension"), .init("claimColumn"), .init("claimantColumn"),
      .init("claimantValue"),
    ], variadic: true, effect: .writes,
    summary:
      "The row that a claimant has, or the first free one, which is then the claimant's; an empty row if none is free.",
    examples: [
      .init(
        #"%%=Field(ClaimRow("Coupons", "IsClaimed", "Email", "ada@example.com"), "Code")=%%"#, "A1")
    ], source: "sfmc.guide, ClaimRow"
  ) { arguments, evaluation throws(EvaluationError) in
    let claim = try Claim(arguments, "ClaimRow", claimColumn: 1, claimant: 2, evaluation)
    guard let row = claim.take(&evaluation) else { return .row(Row(columns: [], values: [])) }
    return .row(row)
  }

  package static let claimRowValue = function(
    "ClaimRowValue",
    [
      .init("dataExtension"), .init("returnColumn"), .init("claimColumn"), .init("fallbackValue"),
      .init("claimantColumn"), .init("claimantValue"),
    ], variadic: true, effect: .writes,
    summary: "One column of the row that ClaimRow gives, or a text if no row is free.",
    examples: [
      .init(
        #"%%=ClaimRowValue("Coupons", "Code", "IsClaimed", "sold out", "Email", "ada@example.com")=%%"#,
        "A1")
    ], source: "sfmc.guide, ClaimRowValue"
  ) { arguments, evaluation throws(EvaluationError) in
    let claim = try Claim(arguments, "ClaimRowValue", claimColumn: 2, claimant: 4, evaluation)
    let column = try claim.writer.column(1)
    guard let row = claim.take(&evaluation) else { return arguments[3] }
    return row.values[column]
  }
}

/// One call of a claiming function.
private struct Claim {
  let writer: DataExtensionWriter
  private let claimColumn: Int
  private let claimant: DataExtensionWriter.Pairs

  /// `claimColumn` and `claimant` are places of arguments; from the latter on, pairs follow.
  init(
    _ arguments: Arguments, _ function: String, claimColumn: Int, claimant: Int,
    _ evaluation: Evaluation
  ) throws(EvaluationError) {
    writer = try DataExtensionWriter(arguments, function, evaluation)
    self.claimColumn = try writer.column(claimColumn)
    self.claimant = try writer.pairs(claimant..<arguments.count)
  }

  /// The claimant's row, claimed now if it was not before.
  func take(_ evaluation: inout Evaluation) -> Row? {
    for mark in ["true", "1"] {
      let known = writer.rows(
        [(claimColumn, .string(mark)), claimant[0]], limit: 1, evaluation)
      if let row = known.first { return writer.row(row) }
    }
    let free = ["false", "0"].compactMap { mark in
      writer.rows([(claimColumn, .string(mark))], limit: 1, evaluation).first
    }.min { $0.number < $1.number }
    guard let free else { return nil }
    return writer.change(free, [(claimColumn, .bool(true))] + claimant, &evaluation)
  }
}
