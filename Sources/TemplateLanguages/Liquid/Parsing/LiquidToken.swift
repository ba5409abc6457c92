/// A word or sign inside a tag.
struct LiquidToken {
  let kind: Kind
  let range: Range<Int>

  enum Kind: UInt8 {
    case id, string, number, comparison, dotDot, pipe, dot, colon, comma, openSquare, closeSquare
    case openRound, closeRound, question, dash, equals, end

    /// For messages.
    var name: String {
      switch self {
      case .id: "a name"
      case .string: "a text in quotes"
      case .number: "a number"
      case .comparison: "a comparison"
      case .dotDot: "`..`"
      case .pipe: "`|`"
      case .dot: "`.`"
      case .colon: "`:`"
      case .comma: "`,`"
      case .openSquare: "`[`"
      case .closeSquare: "`]`"
      case .openRound: "`(`"
      case .closeRound: "`)`"
      case .question: "`?`"
      case .dash: "`-`"
      case .equals: "`=`"
      case .end: "the end of the tag"
      }
    }
  }
}
