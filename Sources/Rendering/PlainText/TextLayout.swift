/// Puts words into lines.
struct TextLayout {
  private let width: Int
  /// Finished lines, each without its line end until the next one begins.
  private var output: [UInt8] = []
  private var line: [UInt8] = []
  private var lineWidth = 0
  private var word: [UInt8] = []
  private var isSpaceBeforeWord = false
  private var isSpacePending = false
  /// Line ends to write before the next line.
  private var lineEnds = 0
  /// What stands before every line, and before the next one only.
  private var indentation: [StaticString] = []
  private var listIndent = 0
  private var marker: [UInt8] = []
  /// In a data table: whether the next word starts a cell, and whether `|` comes before it.
  private var isCellFresh = false
  private var isSeparatorPending = false

  init(width: Int) { self.width = width }

  /// How much has been written in finished lines.
  var count: Int { output.count }

  // MARK: Text

  /// Adds text; runs of white space count as one space unless it is preformatted.
  mutating func add(_ text: [UInt8], isPreformatted: Bool) {
    var index = 0
    while index < text.count {
      let byte = text[index]
      let invisible = Self.invisibleLength(text, at: index)
      if invisible > 0 {
        index += invisible
        continue
      }
      if isPreformatted { addPreformatted(byte) } else { addFlowing(byte) }
      index += 1
    }
  }

  private mutating func addFlowing(_ byte: UInt8) {
    if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
      endWord()
      isSpacePending = true
    } else {
      addToWord(byte)
    }
  }

  private mutating func addToWord(_ byte: UInt8) {
    if word.isEmpty {
      isSpaceBeforeWord = isSpacePending
      isSpacePending = false
    }
    word.append(byte)
  }

  private mutating func addPreformatted(_ byte: UInt8) {
    if byte == 0x0A { return breakLine() }
    if byte != 0x0D { addToWord(byte == 0x09 ? 0x20 : byte) }
  }

  /// Adds a word that may hold spaces; text that follows at once stays with it.
  mutating func addUnbroken(_ text: [UInt8]) {
    separate()
    text.forEach { addToWord($0) }
  }

  /// What follows is a word of its own.
  mutating func separate() {
    endWord()
    isSpacePending = true
  }

  /// The fillers of preheaders and soft hyphens: U+00AD, U+034F, U+200B–U+200D, U+FEFF, U+2007.
  private static func invisibleLength(_ text: [UInt8], at index: Int) -> Int {
    switch text[index] {
    case 0xC2: return index + 1 < text.count && text[index + 1] == 0xAD ? 2 : 0
    case 0xCD: return index + 1 < text.count && text[index + 1] == 0x8F ? 2 : 0
    case 0xE2:
      guard index + 2 < text.count, text[index + 1] == 0x80 else { return 0 }
      return (0x8B...0x8D).contains(text[index + 2]) || text[index + 2] == 0x87 ? 3 : 0
    case 0xEF:
      let isMark = index + 2 < text.count && text[index + 1] == 0xBB && text[index + 2] == 0xBF
      return isMark ? 3 : 0
    default: return 0
    }
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let plain = word.withPlainSpaces
    word.removeAll(keepingCapacity: true)
    if plain.allSatisfy({ $0 == 0x20 }) { return isSpacePending = true }
    place(plain)
  }

  private mutating func place(_ word: [UInt8]) {
    if isSeparatorPending, !line.isEmpty {
      line += Array(" |".utf8)
      lineWidth += 2
      isSpaceBeforeWord = true
    }
    isSeparatorPending = false
    isCellFresh = false
    let wordWidth = word.width
    if !line.isEmpty, isSpaceBeforeWord {
      if lineWidth + 1 + wordWidth > width {
        endLine(1)
      } else {
        line.append(0x20)
        lineWidth += 1
      }
    }
    if line.isEmpty { startLine() }
    line += word
    lineWidth += wordWidth
  }

  private mutating func startLine() {
    for text in indentation {
      line += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    }
    line += [UInt8](repeating: 0x20, count: max(0, listIndent - marker.count)) + marker
    marker.removeAll()
    lineWidth = line.count
  }

  // MARK: Lines

  private mutating func endLine(_ ends: Int) {
    if !line.isEmpty {
      if !output.isEmpty { output += [UInt8](repeating: 0x0A, count: lineEnds) }
      while line.last == 0x20 { line.removeLast() }
      output += line
      line.removeAll(keepingCapacity: true)
      lineWidth = 0
      lineEnds = 0
    }
    lineEnds = max(lineEnds, ends)
  }

  /// Ends the line; the next one begins below it, with blank lines between if asked.
  mutating func end(blankLines: Int) {
    endWord()
    if isCellFresh { return }
    isSpacePending = false
    endLine(1 + blankLines)
  }

  /// `<br>`: a second one makes a blank line.
  mutating func breakLine() {
    endWord()
    isSpacePending = false
    if line.isEmpty { lineEnds = min(2, lineEnds + 1) } else { endLine(1) }
  }

  mutating func addRule() {
    end(blankLines: 1)
    place([UInt8](repeating: UInt8(ascii: "-"), count: min(width, 40)))
    end(blankLines: 1)
  }

  /// Everything, with one line end at the end.
  mutating func finish() -> [UInt8] {
    endWord()
    endLine(1)
    return output.isEmpty ? [] : output + [0x0A]
  }

  // MARK: Structure

  mutating func indent(by text: StaticString) {
    if indentation.count < 8 { indentation.append(text) }
  }

  mutating func outdent() {
    if !indentation.isEmpty { indentation.removeLast() }
  }

  /// The next line begins with a list item's mark; the item's further lines are indented by it.
  mutating func mark(_ text: String, depth: Int) {
    marker = Array(text.utf8)
    listIndent = min(depth, 8) * 2 + marker.count
  }

  /// The list ended; `depth` lists are still open.
  mutating func unmark(depth: Int) {
    end(blankLines: 0)
    marker.removeAll()
    listIndent = min(depth, 8) * 2
  }

  /// A cell of a data table begins: what it holds goes on in the row's line.
  mutating func startCell(isFirst: Bool) {
    endWord()
    isCellFresh = true
    isSeparatorPending = !isFirst
    if !isFirst, line.isEmpty, !output.isEmpty { reopenLine() }
  }

  /// A cell ended its line (it held a paragraph): the row goes on in it.
  private mutating func reopenLine() {
    var start = output.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    guard start >= rowStart else { return }
    line = Array(output[start...])
    lineWidth = line.width
    lineEnds = 0
    while start > 0, output[start - 1] == 0x0A {
      start -= 1
      lineEnds += 1
    }
    output.removeSubrange(start...)
  }

  /// Where the finished lines ended when the row began.
  private var rowStart = 0

  /// A row begins in a line of its own.
  mutating func startRow(blankLines: Int) {
    end(blankLines: blankLines)
    rowStart = output.isEmpty ? 0 : output.count + 1
  }

  mutating func endRow() {
    endWord()
    isCellFresh = false
    isSeparatorPending = false
    end(blankLines: 0)
  }

  /// Puts lines of a sign around what was written since `start`.
  mutating func frame(from start: Int, with sign: UInt8, above: Bool) {
    var first = start
    while first < output.count, output[first] == 0x0A { first += 1 }
    guard first < output.count else { return }
    let lines = output[first...].split(separator: 0x0A)
    let length = min(width, lines.map { Array($0).width }.max() ?? 0)
    let rule = [UInt8](repeating: sign, count: length)
    if above { output.insert(contentsOf: rule + [0x0A], at: first) }
    output += [0x0A] + rule
  }
}

extension [UInt8] {
  /// How many characters it is wide: code points, near enough for a mail.
  fileprivate var width: Int { reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) } }

  /// No-break spaces written as spaces.
  fileprivate var withPlainSpaces: [UInt8] {
    guard contains(0xC2) else { return self }
    var result: [UInt8] = []
    var index = 0
    while index < count {
      if self[index] == 0xC2, index + 1 < count, self[index + 1] == 0xA0 {
        result.append(0x20)
        index += 2
      } else {
        result.append(self[index])
        index += 1
      }
    }
    return result
  }
}
