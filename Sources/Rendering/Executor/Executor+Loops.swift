import Expressions

/// Loops: Liquid's `for` and `tablerow`, AMPscript's `FOR`.
extension Executor {
  /// Starts a loop and binds its first item; says no if there is none.
  mutating func enter(
    _ code: LoopCode, _ buffer: inout OutputBuffer
  ) throws(EvaluationError) -> Bool {
    let loop = try makeLoop(code)
    guard loop.turns > 0 else {
      skip(loop, code, &buffer)
      return false
    }
    if loop.columns != nil { buffer.append("<tr class=\"row1\">\n<td class=\"col1\">") }
    variables[loop.code.variable] = loop.item
    loops.push(loop)
    return true
  }

  private mutating func skip(
    _ loop: borrowing LoopState, _ code: LoopCode, _ buffer: inout OutputBuffer
  ) {
    if loop.code.id >= 0 { loopPositions[loop.code.id] = loop.hiddenPosition }
    if loop.columns != nil {
      buffer.append("<tr class=\"row1\">\n</tr>\n")
    }
    if !loop.isLocal { variables[loop.code.variable] = loop.item }
  }

  /// Goes to the next turn of the innermost loop; says no after the last.
  @inline(__always)
  mutating func step(_ buffer: inout OutputBuffer) -> Bool {
    let loop = loops[loops.count - 1]
    guard loop.pointee.turn + 1 < loop.pointee.turns else { return false }
    if loop.pointee.columns != nil { printCellEnd(loop.pointee, &buffer) }
    loop.pointee.turn += 1
    if loop.pointee.columns != nil { printCellStart(loop.pointee, &buffer) }
    variables[loop.pointee.code.variable] = loop.pointee.item
    return true
  }

  private func printCellEnd(_ loop: borrowing LoopState, _ buffer: inout OutputBuffer) {
    buffer.append("</td>")
    guard loop.column == loop.columns else { return }
    buffer.append("</tr>\n<tr class=\"row")
    buffer.append(loop.row + 1)
    buffer.append("\">")
  }

  private func printCellStart(_ loop: borrowing LoopState, _ buffer: inout OutputBuffer) {
    buffer.append("<td class=\"col")
    buffer.append(loop.column)
    buffer.append("\">")
  }

  /// Ends the innermost loop. A local variable gets back what it held before; AMPscript's holds the number behind the last.
  mutating func leaveLoop(_ buffer: inout OutputBuffer) {
    var loop = loops.pop()
    if loop.code.id >= 0 { loopPositions[loop.code.id] = loop.hiddenPosition }
    if loop.columns != nil { buffer.append("</td></tr>\n") }
    if loop.isLocal {
      variables[loop.code.variable] = loop.saved
    } else if loop.isLast {
      loop.turn += 1
      variables[loop.code.variable] = loop.item
    }
  }

  /// Starts an unrolled loop before its first turn. If its header fails it has no turn, but it is there to be left.
  mutating func open(_ code: LoopCode) throws(EvaluationError) {
    do throws(EvaluationError) {
      loops.push(try makeLoop(code))
      loops[loops.count - 1].pointee.turn = -1
    } catch {
      loops.push(makeEmptyLoop(code))
      throw error
    }
  }

  /// Binds the next item of an unrolled loop.
  mutating func turnLoop() {
    let loop = loops[loops.count - 1]
    loop.pointee.turn += 1
    variables[loop.pointee.code.variable] = loop.pointee.item
  }

  /// A fact about a running loop; a negative id means the innermost one that prints for items.
  mutating func value(of property: LoopProperty, loop id: Int32) -> Value {
    let position = id >= 0 ? loopPositions[Int(id)] : innermostLoop(below: loops.count)
    guard position >= 0, position < loops.count else { return .undefined }
    if case .whole = property { return whole(position) }
    return loops[position].pointee[property]
  }

  private func innermostLoop(below end: Int) -> Int {
    for position in (firstVisibleLoop..<max(firstVisibleLoop, end)).reversed()
    where loops[position].pointee.isLocal && loops[position].pointee.columns == nil {
      return position
    }
    return -1
  }

  private func whole(_ position: Int) -> Value {
    let parent = innermostLoop(below: position)
    // The turns of a partial are no loop around the loops inside it.
    let isLoop = parent >= 0 && loops[parent].pointee.code.id >= 0
    return .object(loops[position].pointee.object(parent: isLoop ? whole(parent) : .null))
  }
}
