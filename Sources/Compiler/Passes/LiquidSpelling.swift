import Diagnostics

/// Liquid source for logic that the compiler made, so that `galley compile` can print it.
enum LiquidSpelling {
  /// `{% assign NAME = … %}` for the tag that prints the value; empty if that is not Liquid's.
  static func assign(_ name: String, tag: SourceRange, _ sources: SourceMap) -> String {
    let bytes = sources[tag.file].bytes[tag.bytes]
    guard bytes.starts(with: "{{".utf8), bytes.count >= 4 else { return "" }
    let inside = bytes.dropFirst(2).dropLast(2).filter { $0 != 0 }
    let text = String(decoding: inside, as: UTF8.self)
    let value = text.drop { $0 == "-" || $0 == " " }
    return "{% assign \(name) = \(value)%}"
  }
}
