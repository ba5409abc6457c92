extension MergeTagFunctions {
  /// The recipient's groups (category → names) against a category and names.
  package static let interested = function(
    "INTERESTED", [.init("groups"), .init("category"), .init("names")],
    summary:
      "Whether the recipient is in one of the named groups of a category; names count exactly.",
    source: "Mailchimp, groups in merge tags"
  ) { arguments, _ throws(EvaluationError) in
    guard case .object(let groups) = arguments[0] else { return .bool(false) }
    guard case .array(let members) = groups[arguments[1].mergeTagText] else { return .bool(false) }
    let wanted = arguments[2].mergeTagText
    let names = wanted.split(separator: ",").map { Substring($0).trimmed }
    return .bool(
      members.contains { member in
        let name = member.mergeTagText
        return name == wanted || names.contains(name)
      })
  }
}

extension Substring {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    let inner = utf8.drop(while: \.isASCIIWhitespace)
    guard let last = inner.lastIndex(where: { !$0.isASCIIWhitespace }) else { return "" }
    return String(Substring(inner[...last]))
  }
}
