import CGumbo

/// The elements of a page with the names of their attributes, as an HTML5 parser sees them, and the addresses and styles
/// that they carry.
struct ElementTree: Equatable {
  /// `<a href title` for a start, `/` for an end, in document order.
  private(set) var lines: [String] = []
  /// Values of attributes that lead somewhere.
  private(set) var addresses: [String] = []

  static func == (left: ElementTree, right: ElementTree) -> Bool { left.lines == right.lines }

  init(_ page: [UInt8]) {
    page.withUnsafeBytes { bytes in
      guard let start = bytes.bindMemory(to: CChar.self).baseAddress,
        let output = galley_html_parse(start, bytes.count)
      else { return }
      defer { galley_html_free(output) }
      if let root = output.pointee.root { add(root) }
    }
  }

  private mutating func add(_ node: UnsafePointer<GumboNode>) {
    guard galley_html_is_element(node) != 0 else { return }
    lines.append(start(of: node))
    for index in 0..<galley_html_child_count(node) {
      if let child = galley_html_child(node, index) { add(child) }
    }
    lines.append("/")
  }

  private mutating func start(of element: UnsafePointer<GumboNode>) -> String {
    var names: [String] = []
    for index in 0..<galley_html_attribute_count(element) {
      guard let attribute = galley_html_attribute(element, index) else { continue }
      let name = String(cString: attribute.pointee.name)
      names.append(name)
      if ["href", "src", "background", "action", "srcset"].contains(name) {
        addresses.append(String(cString: attribute.pointee.value))
      }
    }
    let name = String(cString: galley_html_name(element))
    return "<\(name.isEmpty ? "unknown" : name) \(names.sorted().joined(separator: " "))"
  }

  /// The first line that another tree does not share.
  func firstDifference(from other: ElementTree) -> String {
    let index = zip(lines, other.lines).prefix { $0 == $1 }.map { _ in 0 }.count
    let mine = index < lines.count ? lines[index] : "(end)"
    let theirs = index < other.lines.count ? other.lines[index] : "(end)"
    return "\(mine) against \(theirs)"
  }

  /// Whether an address runs a script or holds a document.
  var runsScript: Bool {
    addresses.contains { address in
      let scheme = address.lowercased().unicodeScalars
        .filter { $0.value > 0x20 }.prefix { $0 != ":" }
        .reduce(into: "") { $0.unicodeScalars.append($1) }
      return ["javascript", "vbscript", "livescript", "mocha"].contains(scheme)
    }
  }
}
