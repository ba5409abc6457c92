/// Makes HTML that comes from data fit to stand inside a page: only elements and attributes that print text, every one of
/// them closed, nothing that could close an element around it, run, load or lead elsewhere than a link may.
///
///     <b onclick="x()">Hi</b></td><script>evil()</script><a href="javascript:x">there</a>
///     → <b>Hi</b><a>there</a>
///
/// What is sanitised stays as it is when it is sanitised again.
package struct HTMLSanitizer {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var reader: HTMLReader
  private var output: [UInt8] = []
  /// Names of the open elements, innermost last.
  private var open: [String] = []
  /// Elements and attributes that were left out, in order of appearance.
  private var removed: [String] = []

  /// Elements nested deeper are unwrapped.
  private static let depthLimit = 64

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    reader = HTMLReader(bytes)
  }

  /// The harmless part of `html`, and the names of the elements and attributes that were left out (`script`, `onclick`).
  /// Takes linear time, whatever is broken in it.
  package static func sanitize(_ html: String) -> (html: String, removed: [String]) {
    let bytes = Array(html.utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var sanitizer = HTMLSanitizer(buffer)
      sanitizer.run()
      return (String(decoding: sanitizer.output, as: UTF8.self), sanitizer.removed)
    }
  }

  private mutating func run() {
    while let piece = reader.next() {
      switch piece {
      case .text(let range): addText(range)
      case .start(let tag): add(tag)
      case .end(let name): close(name)
      }
    }
    closeAll(above: 0)
  }

  private mutating func remove(_ name: String) {
    if removed.count < Self.removedLimit, !removed.contains(name) { removed.append(name) }
  }

  /// More names than this help nobody.
  private static let removedLimit = 8

  /// References stay; what could be read as a tag does not.
  private mutating func addText(_ range: Range<Int>) {
    for byte in bytes[range] {
      switch byte {
      case UInt8(ascii: "<"): output += "&lt;".utf8
      case UInt8(ascii: ">"): output += "&gt;".utf8
      case 0: break
      default: output.append(byte)
      }
    }
  }

  // MARK: Tags

  private mutating func add(_ tag: HTMLReader.Tag) {
    switch SanitizedElement(tag.name) {
    case .dropped:
      remove(tag.name)
      reader.skipContent(of: tag.name)
    case .unwrapped: remove(tag.name)
    case .keptInside(let parents) where !open.contains(where: parents.contains): remove(tag.name)
    case .kept, .keptInside:
      let isVoid = PlainTextElement.isVoid(tag.name)
      guard isVoid || isRoom(for: tag.name) else { return remove(tag.name) }
      write(tag)
      if !isVoid { open.append(tag.name) }
    }
  }

  /// A link inside a link would end it, and a deep tree costs every reader.
  private func isRoom(for name: String) -> Bool {
    open.count < Self.depthLimit && !(name == "a" && open.contains("a"))
  }

  /// An end tag without its start tag would close something of the page.
  private mutating func close(_ name: String) {
    guard let index = open.lastIndex(of: name) else { return }
    closeAll(above: index)
  }

  private mutating func closeAll(above depth: Int) {
    while open.count > depth { output += "</\(open.removeLast())>".utf8 }
  }

  // MARK: Attributes

  private mutating func write(_ tag: HTMLReader.Tag) {
    output += "<\(tag.name)".utf8
    var attributes = HTMLAttributes(bytes, in: tag.attributes)
    var seen: Set<String> = []
    while let attribute = attributes.next() {
      let name = String(decoding: bytes[attribute.name].map(\.asciiLowercased), as: UTF8.self)
      guard isAllowed(name, on: tag.name), seen.insert(name).inserted else {
        remove(name)
        continue
      }
      var value: [UInt8] = []
      HTMLReferences.decode(bytes, in: attribute.value, into: &value)
      write(name, value)
    }
    output.append(UInt8(ascii: ">"))
  }

  private func isAllowed(_ attribute: String, on element: String) -> Bool {
    SanitizedElement.attributes["*"]?.contains(attribute) == true
      || SanitizedElement.attributes[element]?.contains(attribute) == true
  }

  private mutating func write(_ name: String, _ value: [UInt8]) {
    guard let value = harmless(value, of: name) else { return remove(name) }
    output += " \(name)=\"".utf8
    var escaped = OutputBuffer()
    value.withUnsafeBufferPointer { EscapeTable.html.append($0, to: &escaped) }
    output += escaped.text.utf8
    output.append(UInt8(ascii: "\""))
  }

  private func harmless(_ value: [UInt8], of name: String) -> [UInt8]? {
    switch name {
    case "href": return value.withUnsafeBufferPointer { url($0, for: .links) }
    case "src": return value.withUnsafeBufferPointer { url($0, for: .images) }
    case "style":
      let style = StyleSanitizer.sanitize(value)
      return style.isEmpty ? nil : style
    default: return value
    }
  }

  private func url(
    _ value: UnsafeBufferPointer<UInt8>, for purpose: URLScheme.Purpose
  ) -> [UInt8]? {
    let url = value.trimmed
    return URLScheme.isAllowed(url, for: purpose) ? Array(url) : nil
  }
}
