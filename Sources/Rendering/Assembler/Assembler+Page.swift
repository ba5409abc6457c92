import EmailIR

/// What knows of the page: Outlook comments, marks and the holes of the head.
extension Assembler {
  /// A close directly before an open of the usual condition cancels out. Within static text that is done here; at a border
  /// of dynamic code the executor looks at what was printed.
  mutating func assemble(_ outlook: Outlook) {
    switch outlook {
    case .close: pool += OutlookComment.close
    case .open(let condition):
      let comment = OutlookComment.open(condition)
      guard condition == OutlookComment.mergedCondition else { return pool += comment }
      assembleMergedOpen(comment)
    }
  }

  private mutating func assembleMergedOpen(_ comment: [UInt8]) {
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
    if filledHoles != nil { return }
    emit(.mark(UInt32(tables.marks.id(of: mark))))
  }

  mutating func assemble(_ hole: HeadHole) {
    if let filledHoles { return pool += filledHoles[hole] ?? [] }
    emit(.hole(hole))
  }
}
