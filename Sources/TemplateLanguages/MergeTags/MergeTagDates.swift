import Diagnostics
import Expressions

extension MergeTag {
  static let date = MergeTag(
    "DATE", summary: "The send date by the letters of PHP's date().",
    .init("*|DATE:F j, Y|*", "March 31, 2026")
  ) { call, _ in
    let value = Expression.call(
      MergeTagFunctions.date, [.literal(.string(call.argument))], call.range)
    return [.output(value, .escaped)]
  }
}
