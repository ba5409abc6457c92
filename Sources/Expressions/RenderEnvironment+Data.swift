extension RenderEnvironment {
  /// Takes over what a data file says of the outside world: its reserved members `now`, `data_extensions`,
  /// `content_blocks`, `http_responses` and `system`. Members that are absent, or of another form, change nothing.
  package mutating func adopt(reservedMembersOf data: ObjectValue) {
    if case .string(let text) = data["now"], let time = Timestamp(iso8601: text) { now = time }
    if case .object = data["data_extensions"] {
      dataExtensions = DataExtensions(json: data["data_extensions"]).over(dataExtensions)
    }
    for (key, text) in Self.texts(of: data["content_blocks"]) {
      contentBlocks[key.lowercased()] = text
    }
    for (address, text) in Self.texts(of: data["http_responses"]) { responses[address] = text }
    for (key, text) in Self.texts(of: data["system"]) { systemValues[key.uppercased()] = text }
  }

  private static func texts(of value: Value) -> [(String, String)] {
    guard case .object(let object) = value else { return [] }
    return zip(object.keys, object.values).compactMap { key, value in
      value.lookupText.map { (key, $0) }
    }
  }
}
