/// A word of AMPscript code with its bytes.
struct AMPscriptToken {
  let kind: Kind
  let range: Range<Int>

  enum Kind: Equatable {
    /// `@name`, without the sign, in lower case.
    case variable(String)
    /// A keyword, a function or an attribute, as written.
    case word(String)
    /// `[any name]`
    case bracketed(String)
    case string(String)
    case integer(Int)
    /// A literal with a point, its digits kept.
    case decimal(String)
    /// One of `( ) , = == != < <= > >=`.
    case sign(String)
    /// A string without its closing quote.
    case unclosedString(quote: String)
    /// A byte that begins nothing.
    case unexpected(String)
    case end
  }

  /// The keyword that it is, in capitals.
  var keyword: AMPscriptKeyword? {
    guard case .word(let word) = kind, word.utf8.count <= 8 else { return nil }
    return AMPscriptKeyword(rawValue: word.uppercased())
  }

  /// Names a token in messages.
  var description: String {
    switch kind {
    case .variable(let name): "`@\(name)`"
    case .word(let word): "`\(word)`"
    case .bracketed(let name): "`[\(name)]`"
    case .string: "a string"
    case .integer(let number): "`\(number)`"
    case .decimal(let digits): "`\(digits)`"
    case .sign(let sign): "`\(sign)`"
    case .unclosedString: "an unclosed string"
    case .unexpected(let character): "`\(character)`"
    case .end: "the end of the block"
    }
  }
}

/// The words that cannot be attribute names.
enum AMPscriptKeyword: String {
  case variable = "VAR"
  case set = "SET"
  case `if` = "IF"
  case then = "THEN"
  case elseIf = "ELSEIF"
  case `else` = "ELSE"
  case endIf = "ENDIF"
  case `for` = "FOR"
  case to = "TO"
  case downTo = "DOWNTO"
  case `do` = "DO"
  case next = "NEXT"
  case and = "AND"
  case or = "OR"
  case not = "NOT"
  case `true` = "TRUE"
  case `false` = "FALSE"

  /// Whether a statement begins with it; reading goes on there after a mistake.
  var beginsStatement: Bool {
    switch self {
    case .variable, .set, .if, .elseIf, .else, .endIf, .for, .next: true
    default: false
    }
  }
}
