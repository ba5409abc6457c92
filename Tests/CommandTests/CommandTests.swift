import Testing

/// The command as its users meet it: exit status, what goes to standard output, what goes to standard error.
@Suite struct CommandTests {
  private static let page =
    "<mjml><mj-body><mj-section><mj-column><mj-text>Hi {{ first_name }}</mj-text></mj-column></mj-section></mj-body></mjml>"

  struct Case: Sendable, CustomTestStringConvertible {
    let arguments: String
    let status: Int32
    /// Part of what standard output holds; empty means nothing at all.
    var output = ""
    /// Part of what standard error holds; empty means nothing at all.
    var messages = ""

    var testDescription: String { "galley \(arguments)" }
  }

  static let cases = [
    Case(arguments: "--version", status: 0, output: "."),
    Case(arguments: "help", status: 0, output: "SUBCOMMANDS"),
    Case(arguments: "frobnicate", status: 2, messages: "frobnicate"),
    Case(arguments: "compile", status: 2, messages: "Missing expected argument"),
    Case(arguments: "compile page.mjml", status: 0, output: "Hi {{ first_name }}"),
    Case(arguments: "compile page", status: 2, messages: "no such template: page"),
    Case(arguments: "compile pag.mjml", status: 2, messages: "no such template"),
    Case(arguments: "compile page.mjml --colour", status: 2, messages: "--colour"),
    Case(arguments: "compile page.mjml -o page.mjml", status: 2, messages: "its own input"),
    Case(arguments: "compile page.mjml empty.mjml", status: 2, messages: "-o DIR"),
    Case(
      arguments: "compile empty.mjml", status: 1,
      messages: "empty.mjml:1:1: error: expected an element"),
    Case(
      arguments: "compile open.mjml", status: 1, messages: "open.mjml:1:"),
    Case(arguments: "render page.mjml", status: 2, messages: "--recipient"),
    Case(arguments: "render page.mjml --data ada.json", status: 0, output: "Hi Ada &lt;3"),
    Case(arguments: "render page.mjml --data no.json", status: 2, messages: "no.json"),
    Case(arguments: "render page.mjml --data broken.json", status: 1, messages: "broken.json:1:"),
    Case(arguments: "render page.mjml --data all.ndjson", status: 2, messages: "need a place"),
    Case(
      arguments: "render page.mjml --data ada.json --part subject", status: 1,
      messages: "no subject"),
    Case(arguments: "render page.mjml --all", status: 2, messages: "galley data import"),
    Case(arguments: "render page.mjml --persona ada", status: 2, messages: "no such persona"),
    Case(arguments: "lint page.mjml", status: 0, output: "1 template", messages: "[missing-title]"),
    Case(
      arguments: "lint page.mjml --fail-level warning", status: 1, output: "1 template",
      messages: "warning"),
    Case(arguments: "lint page.mjml --format sarif", status: 0, output: "\"2.1.0\""),
    Case(arguments: "lint page.mjml --format yaml", status: 2, messages: "known are text"),
    Case(arguments: "lint", status: 2, messages: "nothing to lint"),
    Case(arguments: "golden check", status: 2, messages: "no golden cases"),
    Case(arguments: "proof -o out", status: 2, messages: "nothing to"),
    Case(arguments: "data info", status: 2, messages: "galley data import"),
    Case(arguments: "data import nowhere.csv", status: 2, messages: "nowhere.csv"),
    Case(
      arguments: "data import page.mjml", status: 0, output: "store: ", messages: "skipped"),
    Case(
      arguments: "data check people.csv", status: 1, output: "1 rejected", messages: "people.csv:3"),
    Case(arguments: "explain", status: 0, output: "block-unclosed"),
    Case(arguments: "explain block-unclosed", status: 0, output: "Wrong:"),
    Case(arguments: "explain block-unclose", status: 2, messages: "block-unclosed"),
    Case(arguments: "new page.mjml", status: 2, messages: "page.mjml"),
  ]

  private static let files = [
    "page.mjml": page, "empty.mjml": "", "open.mjml": "<mjml><mj-body>",
    "ada.json": #"{"first_name": "Ada <3"}"#, "broken.json": "{",
    "all.ndjson": "{\"id\": \"1\"}\n{\"id\": \"2\"}\n",
    "people.csv": "recipient_id,email\na,a@a.example\n,b@b.example\n",
  ]

  @Test(arguments: cases) func says(test: Case) throws {
    let galley = try Galley(Self.files)
    let result = try galley.run(shell: "exec \"$GALLEY\" \(test.arguments)")
    #expect(result.status == test.status, "\(result.messages)")
    #expect(test.output.isEmpty ? result.output.isEmpty : result.output.contains(test.output))
    #expect(
      test.messages.isEmpty ? result.messages.isEmpty : result.messages.contains(test.messages),
      "\(result.messages)")
  }

  @Test func aReaderThatLeavesEndsTheRunQuietly() throws {
    let galley = try Galley(Self.files)
    let lines = (0..<5000).map { "{\"id\": \"\($0)\"}\n" }.joined()
    try galley.write(lines, to: "many.ndjson")
    let result = try galley.run(
      shell: "(\"$GALLEY\" render page.mjml --data many.ndjson -o -; echo $? >status) | head -n 1")
    #expect(result.output.contains("\"id\""))
    #expect(result.messages.isEmpty)
    #expect(try galley.read("status") == "0\n")
  }

  @Test func aFailedRecipientLeavesNoFileAndTheOthersAreMade() throws {
    let galley = try Galley(Self.files)
    try galley.write(
      Self.page.replacing("{{ first_name }}", with: "%%=Row(LookupRows('No', 'a', 'b'), n)=%%"),
      to: "row.mjml")
    try galley.write("{\"id\": \"1\"}\n{\"id\": \n{\"id\": \"3\"}\n", to: "bad.ndjson")
    let broken = try galley.run("render", "page.mjml", "--data", "bad.ndjson", "-o", "out")
    #expect(broken.status == 1)
    #expect(broken.messages.contains("bad.ndjson:2"))
    #expect(try galley.files(in: "out") == ["1.html", "3.html"])
    let failing = try galley.run("render", "row.mjml", "--data", "ada.json", "-o", "ada.html")
    #expect(failing.status == 1 && failing.messages.contains("row.mjml:1:"))
    #expect(try !galley.files(in: ".").contains("ada.html"))
  }

  @Test func theNumberOfJobsDoesNotShow() throws {
    let galley = try Galley(Self.files)
    let lines = (0..<500).map { "{\"id\": \"\($0)\", \"first_name\": \"N\($0)\"}\n" }.joined()
    try galley.write(lines, to: "many.ndjson")
    for jobs in ["1", "2", "7"] {
      let result = try galley.run(
        "render", "page.mjml", "--data", "many.ndjson", "--jobs", jobs, "-o", "\(jobs).ndjson")
      #expect(result.status == 0, "\(result.messages)")
    }
    #expect(try galley.read("1.ndjson") == galley.read("2.ndjson"))
    #expect(try galley.read("1.ndjson") == galley.read("7.ndjson"))
  }
}
