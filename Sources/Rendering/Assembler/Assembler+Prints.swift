import Expressions

/// Printing a value: where it lies, if it is one that lies somewhere.
extension Assembler {
  mutating func assemblePrint(of expression: borrowing Expression, _ mode: PrintMode) {
    switch expression {
    case .member(let base, let name): assemblePrint(ofMember: name, of: base, mode)
    default:
      switch place(of: expression) {
      case .field(let slot): emit(.printField(UInt32(slot), mode))
      case .variable(let slot): emit(.printVariable(UInt32(slot), mode))
      case .computed:
        assemble(expression)
        emit(.print(mode))
      }
    }
  }

  private mutating func assemblePrint(
    ofMember name: String, of base: borrowing Expression, _ mode: PrintMode
  ) {
    switch place(of: base) {
    case .field(let slot):
      emit(.printFieldMember(UInt32(slot), member(name, of: .field(slot)), mode))
    case .variable(let slot):
      emit(.printVariableMember(UInt32(slot), member(name, of: .variable(slot)), mode))
    case .computed:
      assemble(base)
      emit(.member(member(name, of: .value)))
      emit(.print(mode))
    }
  }
}
