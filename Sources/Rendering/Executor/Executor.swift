import Diagnostics
package import Expressions

/// Runs a program for one recipient after the other. One per worker; its memory is reused.
///
/// The same program, recipient and environment give the same bytes, whatever ran before.
package struct Executor: ~Copyable {
  let program: RenderProgram
  var stack = ValueStack()
  var variables: ValueSlots
  /// The recipient's fields, or `hiddenFields` while an isolated partial runs.
  var fields: UnsafePointer<Value>
  let hiddenFields: ValueSlots
  var evaluation = Evaluation(environment: RenderEnvironment(now: Timestamp(seconds: 0)))
  var memory = TemplateMemory()
  /// The running loops, innermost last, and where each loop of the template is among them.
  var loops = LoopStack()
  var loopPositions: [Int]
  /// Where running captures began in the output.
  var captures: [Int] = []
  /// For each open branch of the `everyMatch` kind whether an arm held.
  var matches: [Bool] = []
  /// With which interrupt the unit that ran last ended.
  var interrupt: LoopInterrupt?
  /// The layout key that is being recorded, and whether one is.
  var key: LayoutKey = []
  var isDeciding = false
  var head: HeadState
  var hints = MemberHints()
  var fragments = FragmentTable()
  var partials: [String: CodeUnit] = [:]
  var content: ContentUnits
  /// How many isolated partials run, and the first loop that the innermost one sees.
  var isolation = 0
  var firstVisibleLoop = 0
  /// The variables that arguments of running includes hide.
  var shared: [SharedBinding] = []
  var sharing = Sharing()
  /// Where the outermost running partial is called.
  var firstCall: SourceRange?
  var remainingSteps = 0
  var depth = 0

  package init(_ program: RenderProgram) {
    self.program = program
    variables = ValueSlots(count: program.tables.variableCount)
    hiddenFields = ValueSlots(count: program.fields.count)
    fields = hiddenFields.pointer
    loopPositions = Array(repeating: -1, count: program.tables.loopCount)
    head = HeadState(program.tables)
    content = ContentUnits(program.tables)
  }

  /// Makes the message of one recipient; `buffer` holds nothing else afterwards. After a failure its content is undefined.
  package mutating func render(
    _ recipient: Recipient, into buffer: inout OutputBuffer
  ) throws(RenderFailure) {
    precondition(recipient.slots.count == program.fields.count, "bound for another program")
    reset(for: recipient)
    buffer.removeAll()
    buffer.limit = recipient.environment.limits.outputBytes
    fields = recipient.slots.pointer
    defer { fields = hiddenFields.pointer }
    try run(program.main, into: &buffer)
    head.fill(&buffer)
    try checkSize(of: buffer)
    _ = recipient
  }

  /// Rows that the template wrote to data extensions during the last message.
  package var writes: [DataExtensionWrite] { evaluation.changes.log }

  /// How often a layout had its fragment already, and how often one had to be fetched or made.
  package var layoutHits: Int { fragments.hits }
  package var layoutMisses: Int { fragments.misses }

  private mutating func reset(for recipient: Recipient) {
    evaluation = Evaluation(environment: recipient.environment)
    remainingSteps = recipient.environment.limits.steps
    stack.truncate(to: 0)
    variables.setAll()
    memory.forget()
    for index in loopPositions.indices { loopPositions[index] = -1 }
    loops.removeAll()
    captures.removeAll(keepingCapacity: true)
    matches.removeAll(keepingCapacity: true)
    interrupt = nil
    isDeciding = false
    isolation = 0
    firstVisibleLoop = 0
    shared.removeAll(keepingCapacity: true)
    sharing = Sharing()
    firstCall = nil
    depth = 0
    head.start()
    content.start()
  }

  func checkSize(
    of buffer: borrowing OutputBuffer, at range: SourceRange? = nil
  ) throws(RenderFailure) {
    guard buffer.isOverfull else { return }
    throw RenderFailure(.refused, "the message is larger than allowed", at: range)
  }
}
