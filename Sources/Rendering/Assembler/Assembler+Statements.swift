import Diagnostics
import EmailIR

/// Statements: if what they hold fails, the message is printed and the code goes on where they end.
extension Assembler {
  /// Notes a statement that ends here and holds no other one.
  mutating func addStatement(
    from start: UInt32, _ range: SourceRange, context: HTMLContext = .text, isSilent: Bool = false
  ) {
    statements.append(
      StatementCode(
        start: start, resume: here(), range: range, context: context, isChoice: false,
        isSilent: isSilent))
  }

  /// Begins a statement; `finishStatement` ends it. Gives its index.
  mutating func beginStatement(
    _ range: SourceRange, context: HTMLContext = .text, isChoice: Bool = false,
    isSilent: Bool = false
  ) -> Int {
    statements.append(
      StatementCode(
        start: here(), resume: StatementChain.end, range: range, context: context,
        isChoice: isChoice, isSilent: isSilent))
    return statements.count - 1
  }

  /// Begins one that ends where the others of a chain end.
  mutating func beginStatement(
    _ range: SourceRange, isChoice: Bool, _ chain: inout StatementChain
  ) {
    let statement = beginStatement(range, isChoice: isChoice)
    statements[statement].resume = chain.last
    chain.last = UInt32(statement)
  }

  /// Lets the code go on here if the statement fails.
  mutating func finishStatement(_ statement: Int) { statements[statement].resume = here() }

  /// The same for all of a chain.
  mutating func finishStatements(_ chain: StatementChain, isSilent: Bool) {
    if chain.isEmpty { return }
    let resume = here()
    var statement = chain.last
    while statement != StatementChain.end {
      let next = statements[Int(statement)].resume
      statements[Int(statement)].resume = resume
      statements[Int(statement)].isSilent = isSilent
      statement = next
    }
  }
}
