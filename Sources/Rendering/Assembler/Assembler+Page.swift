import EmailIR

/// What knows of the page: Outlook comments, marks and the holes of the head.
extension Assembler {
  /// A comment that ends directly before goes on. Within static text that is done here; at a border of dynamic code the
  /// executor looks at what was printed.
  mutating func assembleOutlook() {
    printing += 1
    let mark = OutlookComment.open
    let comment = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    switch pool.withUnsafeBufferPointer({ OutlookComment.end(of: $0, from: pendingText) }) {
    case .close(let start): pool.removeSubrange(start...)
    case .other: pool += comment
    case .nothing:
      flushText()
      let start = pool.count
      pool += comment
      pendingText = pool.count
      emit(.openOutlook(start: UInt32(start), count: UInt32(comment.count)))
    }
  }

  mutating func assemble(_ mark: Mark) {
    printing += 1
    if filledHoles != nil { return }
    emit(.mark(UInt32(tables.marks.id(of: mark))))
  }

  mutating func assemble(_ hole: HeadHole) {
    printing += 1
    if let filledHoles { return pool += filledHoles[hole] }
    emit(.hole(hole))
  }
}
