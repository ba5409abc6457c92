/// Reads comma-separated values (RFC 4180) row by row: quoted values with line breaks, CRLF, LF and CR, a byte order
/// mark, and semicolons or tabs in place of commas if the first row has more of them.
///
/// Written here because every rejected row must be named by its line, and files are larger than memory: the packages that
/// there are read whole texts and know no lines.
final class CSVReader {
  private let stream: ByteStream
  private let delimiter: UInt8
  private var line = 1
  private var bytes: [UInt8] = []
  private var cells: [Cell] = []

  /// A longer row is refused.
  private static let rowLimit = 4 << 20

  /// One value.
  struct Cell: Equatable {
    let text: String
    /// Whether it stood in quotation marks: `""` is an empty text, nothing at all is no value.
    let isQuoted: Bool
  }

  /// One row, or why there is none.
  struct Row {
    /// The line on which it starts, from 1.
    let line: Int
    let cells: [Cell]
    let problem: String?
  }

  /// What ended a value.
  private enum Ending { case delimiter, row, file }

  init(path: String) throws(RegularFile.Failure) {
    self.delimiter = try Self.delimiter(of: path)
    stream = try ByteStream(path: path)
    try stream.skipByteOrderMark()
  }

  var offset: Int { stream.offset }
  var size: Int { stream.size }

  /// The next row that is not blank; `nil` at the end.
  func next() throws(RegularFile.Failure) -> Row? {
    while try stream.peek() != nil {
      let start = line
      cells = []
      var problem: String?
      var ending = Ending.delimiter
      while ending == .delimiter { ending = try readCell(&problem) }
      let isBlank = cells.count == 1 && cells[0].text.isEmpty && !cells[0].isQuoted
      if !isBlank || problem != nil { return Row(line: start, cells: cells, problem: problem) }
    }
    return nil
  }

  private func readCell(_ problem: inout String?) throws(RegularFile.Failure) -> Ending {
    bytes.removeAll(keepingCapacity: true)
    let isQuoted = try stream.peek() == UInt8(ascii: "\"")
    if isQuoted { try readQuoted(&problem) }
    let quotedCount = bytes.count
    let delimiter = delimiter
    try stream.copy(
      to: &bytes, until: { $0 == delimiter || $0 == 0x0A || $0 == 0x0D }, limit: Self.rowLimit)
    if isQuoted, bytes.count > quotedCount {
      problem = problem ?? "something stands behind a closing quotation mark"
    }
    append(isQuoted: isQuoted, &problem)
    return try readEnding(&problem)
  }

  /// From the opening quotation mark to the closing one.
  private func readQuoted(_ problem: inout String?) throws(RegularFile.Failure) {
    _ = try stream.next()
    while true {
      try stream.copy(
        to: &bytes, until: { $0 == UInt8(ascii: "\"") || $0 == 0x0A }, limit: Self.rowLimit)
      guard let byte = try stream.next() else {
        problem = problem ?? "a quotation mark is not closed"
        return
      }
      if byte == 0x0A { line += 1 }
      if byte == UInt8(ascii: "\"") {
        guard try stream.peek() == byte else { return }
        _ = try stream.next()
      }
      if bytes.count < Self.rowLimit { bytes.append(byte) }
    }
  }

  private func append(isQuoted: Bool, _ problem: inout String?) {
    if bytes.count >= Self.rowLimit {
      problem = problem ?? "a value is longer than \(Self.rowLimit >> 20) MB"
    } else if bytes.contains(0) {
      problem = problem ?? "a value has a NUL byte"
    } else if let text = String(validating: bytes, as: UTF8.self) {
      return cells.append(Cell(text: text, isQuoted: isQuoted))
    } else {
      problem = problem ?? "a value is not valid UTF-8"
    }
    cells.append(Cell(text: "", isQuoted: isQuoted))
  }

  /// Steps over what ended the value.
  private func readEnding(_ problem: inout String?) throws(RegularFile.Failure) -> Ending {
    guard let byte = try stream.next() else { return .file }
    if byte == delimiter { return .delimiter }
    guard byte == 0x0A || byte == 0x0D else {
      // The row is too long: the rest of this value is skipped.
      return .delimiter
    }
    line += 1
    if byte == 0x0D, try stream.peek() == 0x0A { _ = try stream.next() }
    return .row
  }

  /// The one of `,`, `;` and tab that the first line has most of, outside of quotation marks.
  private static func delimiter(of path: String) throws(RegularFile.Failure) -> UInt8 {
    let stream = try ByteStream(path: path)
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    while let byte = try stream.next(), isQuoted || byte != 0x0A, stream.offset < 64 << 10 {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let candidates = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09]
    return candidates.reduce(candidates[0]) {
      counts[$1, default: 0] > counts[$0, default: 0] ? $1 : $0
    }
  }
}
