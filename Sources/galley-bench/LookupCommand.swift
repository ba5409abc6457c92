import Expressions
import Rendering

/// `lookups [ROWS] [SECONDS]`: an AMPscript mail of 30 kB with 30 expressions and 6 look-ups into a table of a million rows.
enum LookupCommand {
  private static let recipientCount = 1000

  static func run(_ arguments: BenchArguments) throws(BenchError) {
    let rows = try arguments.count(at: 0, default: 1_000_000)
    let duration = try arguments.duration(at: 1)
    var environment = RenderEnvironment(now: Timestamp(seconds: 1_774_958_400))
    environment.dataExtensions = DataExtensions([members(rows)])
    let recipients = (0..<recipientCount).map { number in
      BenchRecipient(data: recipient(number, rows), environment: environment)
    }
    let program = try BenchProgram.compile(
      "lookups.ampscript", Array(template.utf8), arguments.options)
    var run = RenderRun(program, recipients)
    let clock = ContinuousClock()
    let start = clock.now
    try run.warmUp()
    let warmUp = clock.now - start
    try run.measure(for: duration)
    Measurement.print([
      ("rows", .integer(rows)), ("index_ms", .double(warmUp.milliseconds)),
      ("renders_per_s", .double(run.pagesPerSecond)), ("out_bytes", .integer(run.lastSize)),
      ("peak_rss_mb", .double(Measurement.peakMegabytes)),
    ])
  }

  private static func members(_ count: Int) -> DataExtension {
    let levels = ["Gold", "Silver", "Bronze"]
    return DataExtension(
      name: "Members", columns: ["Id", "Name", "Level", "City", "Points", "Since"],
      rows: (0..<count).map { number in
        [
          .string("M\(number)"), .string("Name \(number)"), .string(levels[number % 3]),
          .string("City \(number % 5000)"), .integer(number % 10_000),
          .string("2024-03-0\(number % 9 + 1)"),
        ]
      })
  }

  /// A recipient who knows six members somewhere in the table.
  private static func recipient(_ number: Int, _ rows: Int) -> ObjectValue {
    var members: [(String, Value)] = [
      ("FirstName", .string("Ada\(number)")), ("LastName", .string("Lovelace")),
      ("EmailAddress", .string("ada\(number)@example.com")), ("Price", .string("1299.90")),
      ("Points", .integer(number)), ("Birthday", .string("1990-12-0\(number % 9 + 1)")),
    ]
    for place in 0..<6 {
      let row = (number &* 7919 &+ place &* 104_729) % max(1, rows)
      members.append(("Member\(place)", .string("M\(row)")))
    }
    return ObjectValue(members)
  }

  /// Six look-ups, and 24 other expressions.
  private static var template: String {
    let lookups = (0..<6).map { place in
      let column = ["Name", "Level", "City", "Points", "Since", "Name"][place]
      return "<td>%%=Lookup(\"Members\", \"\(column)\", \"Id\", Member\(place))=%%</td>"
    }
    let expressions = [
      "%%FirstName%%", "%%LastName%%", "%%=v(@name)=%%", "%%=ProperCase(FirstName)=%%",
      "%%=Uppercase(LastName)=%%", "%%=Lowercase(EmailAddress)=%%", "%%=Length(FirstName)=%%",
      "%%=Substring(LastName, 1, 4)=%%", "%%=Concat(FirstName, \" \", LastName)=%%",
      "%%=IIf(Points > 500, \"many\", \"few\")=%%", "%%=Add(Points, 100)=%%",
      "%%=Multiply(Points, 2)=%%", "%%=FormatNumber(Price, \"N2\", \"de-DE\")=%%",
      "%%=FormatCurrency(Price, \"en-US\")=%%", "%%=FormatDate(Birthday, \"MMMM d\")=%%",
      "%%=Format(Birthday, \"d MMM\", \"Date\", \"fr-FR\")=%%", "%%=DateAdd(Birthday, 1, \"Y\")=%%",
      "%%=Replace(EmailAddress, \"@\", \" at \")=%%", "%%=IndexOf(EmailAddress, \"@\")=%%",
      "%%=Trim(LastName)=%%", "%%=Domain(EmailAddress)=%%", "%%=Empty(Nickname)=%%",
      "%%=URLEncode(LastName, 1, 1)=%%",
      "%%[ IF Points >= 10 THEN ]%%yes%%[ ELSE ]%%no%%[ ENDIF ]%%",
    ].map { "<td style=\"padding:8px 16px;font-family:Arial,sans-serif\">\($0)</td>" }
    let cells = lookups + expressions
    let filler = String(
      repeating: "<p style=\"margin:0 0 12px;line-height:1.5\">Text of a campaign.</p>\n", count: 14
    )
    let rows = cells.map { "<tr>\($0)</tr>\n<tr><td>\n\(filler)</td></tr>\n" }.joined()
    return "%%[ SET @name = Concat(\"Dear \", FirstName) ]%%<table>\n\(rows)</table>\n"
  }
}
