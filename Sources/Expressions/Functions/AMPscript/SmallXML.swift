/// An element of a small XML text: enough for `BuildRowSetFromXML`, without namespaces, entities of its own or a DTD.
final class SmallXML {
  let name: String
  let attributes: [(name: String, value: String)]
  /// Elements in order.
  fileprivate(set) var children: [SmallXML] = []
  /// Its own text, without that of its children.
  fileprivate(set) var text = ""
  /// What stands between its tags, as written.
  fileprivate(set) var inner = ""

  fileprivate init(name: String, attributes: [(name: String, value: String)]) {
    self.name = name
    self.attributes = attributes
  }

  /// A nameless element around the root; `nil` if the text is not well-formed or nested deeper than 100.
  static func read(_ text: String) -> SmallXML? {
    var reader = SmallXMLReader(bytes: Array(text.utf8))
    return reader.read()
  }
}

/// Reads tags and text from left to right.
private struct SmallXMLReader {
  let bytes: [UInt8]
  private var position = 0
  private var open: [(element: SmallXML, contentStart: Int)] = []

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func read() -> SmallXML? {
    let document = SmallXML(name: "", attributes: [])
    open = [(document, 0)]
    while position < bytes.count {
      if bytes[position] == 0x3C {
        guard readMarkup() else { return nil }
      } else {
        readText()
      }
    }
    return open.count == 1 && document.children.count == 1 ? document : nil
  }

  private mutating func readText() {
    let start = position
    while position < bytes.count, bytes[position] != 0x3C { position += 1 }
    open[open.count - 1].element.text += XMLEntities.decoded(bytes[start..<position])
  }

  private func starts(_ text: StaticString) -> Bool {
    bytes[position...].starts(with: Array("\(text)".utf8))
  }

  /// Moves behind the next `text`.
  private mutating func skip(past text: String) -> Bool {
    let wanted = Array(text.utf8)
    while position + wanted.count <= bytes.count {
      if bytes[position] == wanted[0], bytes[position...].starts(with: wanted) {
        position += wanted.count
        return true
      }
      position += 1
    }
    return false
  }

  private mutating func readMarkup() -> Bool {
    if starts("<!--") { return skip(past: "-->") }
    if starts("<?") { return skip(past: "?>") }
    if starts("<![CDATA[") {
      let start = position + 9
      guard skip(past: "]]>") else { return false }
      open[open.count - 1].element.text += String(
        decoding: bytes[start..<position - 3], as: UTF8.self)
      return true
    }
    if starts("</") { return readEnd() }
    return readStart()
  }

  private mutating func readEnd() -> Bool {
    let start = position
    position += 2
    let name = readName()
    skipBlanks()
    guard open.count > 1, open[open.count - 1].element.name == name, position < bytes.count,
      bytes[position] == 0x3E
    else { return false }
    position += 1
    let (element, contentStart) = open.removeLast()
    element.inner = String(decoding: bytes[contentStart..<start], as: UTF8.self)
    return true
  }

  private mutating func readStart() -> Bool {
    position += 1
    let name = readName()
    guard !name.isEmpty, open.count <= 100, let attributes = readAttributes() else { return false }
    let element = SmallXML(name: name, attributes: attributes)
    open[open.count - 1].element.children.append(element)
    if bytes[position] == 0x2F {
      position += 2
    } else {
      position += 1
      open.append((element, position))
    }
    return true
  }

  /// Up to `>` or `/>`, which must follow.
  private mutating func readAttributes() -> [(name: String, value: String)]? {
    var attributes: [(name: String, value: String)] = []
    while true {
      skipBlanks()
      guard position < bytes.count else { return nil }
      if bytes[position] == 0x3E { return attributes }
      if bytes[position] == 0x2F {
        return position + 1 < bytes.count && bytes[position + 1] == 0x3E ? attributes : nil
      }
      let name = readName()
      skipBlanks()
      guard !name.isEmpty, position < bytes.count, bytes[position] == 0x3D else { return nil }
      position += 1
      skipBlanks()
      guard position < bytes.count, bytes[position] == 0x22 || bytes[position] == 0x27,
        let end = bytes[(position + 1)...].firstIndex(of: bytes[position])
      else { return nil }
      attributes.append((name, XMLEntities.decoded(bytes[(position + 1)..<end])))
      position = end + 1
    }
  }

  private mutating func readName() -> String {
    let start = position
    while position < bytes.count, !bytes[position].isASCIIWhitespace,
      !"<>/=\"'".utf8.contains(bytes[position])
    { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position].isASCIIWhitespace { position += 1 }
  }
}

/// The five entities of XML and character references.
private enum XMLEntities {
  static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var rest = bytes
    while let sign = rest.firstIndex(of: 0x26) {
      result += rest[..<sign]
      guard let end = rest[sign...].prefix(12).firstIndex(of: 0x3B),
        let text = text(of: String(decoding: rest[(sign + 1)..<end], as: UTF8.self))
      else {
        result.append(0x26)
        rest = rest[(sign + 1)...]
        continue
      }
      result += text.utf8
      rest = rest[(end + 1)...]
    }
    return String(decoding: result + rest, as: UTF8.self)
  }

  private static func text(of name: String) -> String? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard name.hasPrefix("#") else { return nil }
    let digits = name.dropFirst()
    let code = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).map { String($0) }
  }
}
