import EmailIR
import Expressions

/// One step of a code unit: trivially copyable, at most 12 bytes (a test pins it). Operands are indices into the unit's
/// tables or the program's slots; values travel over the executor's stack.
enum Instruction {
  // Printing.
  /// Prints a part of the unit's pool.
  case text(start: UInt32, count: UInt32)
  /// Takes a value and prints it.
  case print(PrintMode)
  /// Prints a value where it lies: what templates do most.
  case printField(UInt32, PrintMode)
  case printVariable(UInt32, PrintMode)
  case printFieldMember(UInt32, UInt32, PrintMode)
  case printVariableMember(UInt32, UInt32, PrintMode)
  /// Prints an Outlook comment's opening from the pool, or drops the closing before it.
  case openOutlook(start: UInt32, count: UInt32)
  case mark(UInt32)
  case hole(HeadHole)

  // Values.
  case constant(UInt32)
  case field(UInt32)
  case variable(UInt32)
  /// The variable, or the field if that is undefined: what a name in Liquid means.
  case variableOrField(UInt32, UInt32)
  /// Replaces a value by its member.
  case member(UInt32)
  /// A field's member; both indices at once because it is what templates do most.
  case fieldMember(UInt32, UInt32)
  case variableMember(UInt32, UInt32)
  case loopProperty(Int32, LoopProperty)
  /// Replaces `count` values by what a function makes of them.
  case call(function: UInt32, count: UInt32)

  // Jumps.
  case jump(UInt32)
  /// Takes a condition.
  case jumpUnless(UInt32)
  /// The same by Liquid's rule for a value alone: only nothing and `false` do not hold.
  case jumpUnlessTruthy(UInt32)
  /// Jumps with `false` on the stack unless the value there is true; takes it if it is.
  case jumpIfFalse(UInt32)
  /// Jumps with the value on the stack if it is true; takes it if not.
  case jumpIfTrue(UInt32)
  case jumpIfDefined(UInt32)
  case jumpIfPresent(UInt32)

  // State.
  case assign(UInt32)
  /// Assigns what a variable is to be after the loop that hides it.
  case assignBehind(loop: UInt32)
  case drop
  /// Adds to a counter and puts what is to be printed on the stack.
  case count(UInt32, step: Int32)
  /// Replaces `count` values by the next one of the cycle.
  case cycle(name: UInt32, count: UInt32)
  /// The same; the identity lies under the values.
  case cycleByValue(count: UInt32)
  case openMatch
  case noteMatch
  case jumpIfMatched(UInt32)
  case closeMatch
  case openCapture
  /// Assigns what was printed since, as markup or as text.
  case closeCapture(UInt32, isMarkup: Bool)
  case closeCaptureBehind(loop: UInt32, isMarkup: Bool)
  case closeIfChanged(UInt32)
  /// Drops what was printed since.
  case closeSilent

  // Loops.
  /// Takes the header's operands; binds the first item, or jumps if there is none.
  case enterLoop(UInt32, otherwise: UInt32)
  /// Binds the next item and jumps to the body, or goes on.
  case stepLoop(body: UInt32)
  case leaveLoop
  /// An unrolled loop: takes the operands and binds nothing yet.
  case openLoop(UInt32)
  /// Binds the next item of an unrolled loop.
  case turnLoop
  /// Ends the unit; the caller goes on with the interrupt.
  case interrupt(LoopInterrupt)
  /// Goes on if the unit that just ran ended with this interrupt, else jumps.
  case takeInterrupt(LoopInterrupt, else: UInt32)

  // Other units.
  /// Replaces a text by what it prints as a template.
  case content(ContentKind)
  case partial(UInt32)
  case scope(UInt32)

  // Layout keys.
  case record(UInt8)
  case recordValue(UInt32)
  case recordPresence(UInt32)
}

/// What becomes of a value's text when it is printed.
enum PrintMode {
  /// It means nothing but itself in this place.
  case escaped(HTMLContext)
  /// What Liquid's `escape` makes of it.
  case html
  /// It is printed as it is.
  case raw
}

extension Instruction {
  /// How many values it leaves on the stack more than it takes, on the way that goes on with the next instruction.
  /// Loops and partials take what their headers say: the assembler counts those itself.
  var stackEffect: Int {
    switch self {
    case .constant, .field, .variable, .variableOrField, .fieldMember, .variableMember,
      .loopProperty, .count:
      1
    case .call(_, let count), .cycle(_, let count): 1 - Int(count)
    case .cycleByValue(let count): -Int(count)
    case .print, .jumpUnless, .jumpUnlessTruthy, .jumpIfFalse, .jumpIfTrue,
      .jumpIfDefined, .jumpIfPresent,
      .assign, .assignBehind, .drop:
      -1
    default: 0
    }
  }

  /// Where a jump leads.
  var target: UInt32 {
    switch self {
    case .jump(let target), .jumpUnless(let target), .jumpUnlessTruthy(let target),
      .jumpIfFalse(let target), .jumpIfTrue(let target), .jumpIfDefined(let target),
      .jumpIfPresent(let target), .jumpIfMatched(let target), .enterLoop(_, let target),
      .takeInterrupt(_, let target):
      target
    default: preconditionFailure("only jumps have a target")
    }
  }

  /// The same jump to another place.
  func aimed(at target: UInt32) -> Instruction {
    switch self {
    case .jump: .jump(target)
    case .jumpUnless: .jumpUnless(target)
    case .jumpUnlessTruthy: .jumpUnlessTruthy(target)
    case .jumpIfFalse: .jumpIfFalse(target)
    case .jumpIfTrue: .jumpIfTrue(target)
    case .jumpIfDefined: .jumpIfDefined(target)
    case .jumpIfPresent: .jumpIfPresent(target)
    case .jumpIfMatched: .jumpIfMatched(target)
    case .enterLoop(let loop, _): .enterLoop(loop, otherwise: target)
    case .takeInterrupt(let kind, _): .takeInterrupt(kind, else: target)
    default: preconditionFailure("only jumps have a target")
    }
  }
}
