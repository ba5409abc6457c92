extension MergeTagFunctions {
  /// The first items of a list, for `[$count=3]`.
  package static let limited = function(
    "limited", [.init("items"), .init("count")], summary: "The first items of a feed."
  ) { arguments, _ throws(EvaluationError) in
    guard case .array(let items) = arguments[0] else { return .array([]) }
    guard case .integer(let count) = arguments[1], count >= 0 else { return arguments[0] }
    return .array(Array(items.prefix(count)))
  }

  /// A part of an item; the letter case of its name does not count.
  package static let part = function(
    "part", [.init("item"), .init("name")], summary: "A part of an item by its name."
  ) { arguments, _ throws(EvaluationError) in
    guard case .object(let item) = arguments[0] else { return .undefined }
    return item.member(ignoringCase: arguments[1].mergeTagText)
  }

  /// Items as a list of links: HTML of our own, with their titles and addresses escaped.
  package static let linkList = function(
    "linkList", [.init("items")], summary: "The items of a feed as a list of links."
  ) { arguments, evaluation throws(EvaluationError) in
    guard case .array(let items) = arguments[0] else { return .string("") }
    var html = "<ul>"
    for case .object(let item) in items {
      let title = item.member(ignoringCase: "TITLE").mergeTagText.htmlEscaped
      let address = item.member(ignoringCase: "URL").mergeTagText
      let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
      html +=
        isWeb
        ? "<li><a href=\"\(address.htmlEscaped)\">\(title)</a></li>" : "<li>\(title)</li>"
    }
    html += "</ul>"
    try evaluation.charge(html.utf8.count)
    return .markup(html)
  }

  /// A value as HTML of the project.
  package static let markup = function(
    "markup", [.init("value")], summary: "HTML that the project gives for a tag."
  ) { arguments, _ throws(EvaluationError) in .markup(arguments[0].mergeTagText) }
}
