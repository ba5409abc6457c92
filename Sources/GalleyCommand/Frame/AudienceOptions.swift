import ArgumentParser
import Production

/// The options that say whom to render for: exactly one of them.
struct AudienceOptions: ParsableArguments {
  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("Recipients of the store.", valueName: "id"))
  var recipient: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Named recipients of data/personas/.", valueName: "name"))
  var persona: [String] = []

  @Option(
    help: ArgumentHelp(
      "A JSON object, or NDJSON with an object a line.", valueName: "file.json|.ndjson"))
  var data: String?

  @Option(help: ArgumentHelp("Everyone in a segment.", valueName: "name"))
  var segment: String?

  @Flag(help: "Everyone in the store.")
  var all = false

  func validate() throws {
    let given = [
      !recipient.isEmpty, !persona.isEmpty, data != nil, segment != nil, all,
    ]
    if given.count(where: { $0 }) != 1 {
      throw ValidationError(
        "Give one of --recipient, --persona, --data, --segment and --all.")
    }
  }

  var audience: Audience {
    if !recipient.isEmpty { return .recipients(recipient) }
    if !persona.isEmpty { return .personas(persona) }
    if let data { return .dataFile(data) }
    return segment.map { .segment($0) } ?? .all
  }
}
