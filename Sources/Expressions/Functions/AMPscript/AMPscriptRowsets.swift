extension AMPscriptFunctions {
  package static let buildRowsetFromString = function(
    "BuildRowSetFromString", [.init("sourceData"), .init("delimiter")],
    summary: "Splits a text into rows of one column, which is called Value.",
    examples: [.init(#"%%=RowCount(BuildRowSetFromString("a,b", ","))=%%"#, "2")],
    source: "sfmc.guide, BuildRowSetFromString"
  ) { arguments, evaluation throws(EvaluationError) in
    let text = arguments.text(0)
    try evaluation.charge(text.utf8.count)
    guard !text.isEmpty else { return .rows(Rowset(columns: ["Value"], rows: [])) }
    let delimiter = Array(arguments.text(1).utf8)
    let parts = Array(text.utf8).split(byText: delimiter)
    return .rows(Rowset(columns: ["Value"], rows: parts.map { [.string($0)] }))
  }

  package static let buildRowsetFromJSON = function(
    "BuildRowsetFromJSON",
    [.init("jsonData"), .init("jsonPathExpression"), .init("returnEmptyOnError")],
    summary:
      "Rows from the nodes of a JSON text that a path such as $.Flights[*] picks; with a third argument of true, none where something is wrong.",
    examples: [
      .init(#"%%=RowCount(BuildRowsetFromJSON('{"a":[1,2]}', "$.a[*]", 1))=%%"#, "2")
    ], source: "sfmc.guide, BuildRowsetFromJSON"
  ) { arguments, evaluation throws(EvaluationError) in
    let text = arguments.text(0)
    try evaluation.charge(text.utf8.count)
    guard let path = JSONPath(arguments.text(1)) else {
      return try emptyOrAborted("the path is not supported", arguments, "BuildRowsetFromJSON")
    }
    do throws(JSONError) {
      let document = try JSONReader.read(Array(text.utf8))
      return .rows(JSONRows.rowset(of: path.nodes(in: document.value)))
    } catch {
      return try emptyOrAborted("no JSON: \(error.message)", arguments, "BuildRowsetFromJSON")
    }
  }

  package static let buildRowsetFromXML = function(
    "BuildRowSetFromXML",
    [.init("xmlData"), .init("xpathExpression"), .init("returnEmptyOnError")],
    summary:
      "Rows from the elements of an XML text that a path such as //Flight picks: Value, Xml and one column per attribute, name_att.",
    examples: [
      .init(#"%%=RowCount(BuildRowSetFromXML("<r><a/><a/></r>", "//a", 1))=%%"#, "2")
    ], source: "sfmc.guide, BuildRowSetFromXML"
  ) { arguments, evaluation throws(EvaluationError) in
    let text = arguments.text(0)
    try evaluation.charge(text.utf8.count)
    guard let path = XMLPath(arguments.text(1)) else {
      return try emptyOrAborted("the path is not supported", arguments, "BuildRowSetFromXML")
    }
    guard let root = SmallXML.read(text) else {
      return try emptyOrAborted("the text is no XML", arguments, "BuildRowSetFromXML")
    }
    return .rows(XMLRows.rowset(of: path.matches(in: root)))
  }

  private static func emptyOrAborted(
    _ message: String, _ arguments: Arguments, _ function: String
  ) throws(EvaluationError) -> Value {
    guard arguments.flag(2) else { throw .aborted(function, message) }
    return .rows(Rowset(columns: [], rows: []))
  }
}

extension [UInt8] {
  /// The texts between occurrences of `delimiter`; the whole text if that is empty.
  fileprivate func split(byText delimiter: [UInt8]) -> [String] {
    guard let first = delimiter.first else { return [String(decoding: self, as: UTF8.self)] }
    var parts: [String] = []
    var start = 0
    var index = 0
    while index + delimiter.count <= count {
      if self[index] == first, self[index..<index + delimiter.count].elementsEqual(delimiter) {
        parts.append(String(decoding: self[start..<index], as: UTF8.self))
        index += delimiter.count
        start = index
      } else {
        index += 1
      }
    }
    return parts + [String(decoding: self[start...], as: UTF8.self)]
  }
}
