import Expressions
import RecipientData
import Testing

@Suite struct ImportTests {
  @Test func readsEveryFormOfCSV() throws {
    let files = TemporaryStore.self
    let texts = [
      "recipient_id,email,name\nr1,a@b.example,\"x\ny\"\nr2,c@d.example,\"say \"\"hi\"\"\"\n",
      "\u{FEFF}recipient_id;email;name\r\nr1;a@b.example;\"x\ny\"\r\n\r\nr2;c@d.example;say \"hi\"",
      "recipient_id\temail\tname\rr1\ta@b.example\t\"x\ny\"\rr2\tc@d.example\tsay \"hi\"\r",
    ]
    for text in texts {
      let store = try files.init(["recipients.csv": text])
      #expect(try store.importFiles().stored == 2)
      let names = try store.read(fields: ["name"], unconsented: true).map(\.json)
      #expect(names == [#"{"name":"x\ny"}"#, #"{"name":"say \"hi\""}"#])
    }
  }

  @Test func rejectsRowsWithTheirLine() throws {
    var settings = DataSettings()
    settings.fields = [FieldDeclaration(name: "age", type: .integer)]
    let store = try TemporaryStore(
      [
        "recipients.csv": """
        recipient_id,email,age
        r1,"a
        b@c.example",30
        ,d@e.example,1
        r2,d@e.example
        r3,"x"y,1
        r1,again@c.example,2
        r4,f@g.example,old
        r5,"never closed,5

        """,
        "consents.csv": """
        recipient_id,purpose,granted,at
        r1,email_marketing,perhaps,2026-01-01
        r1,email_marketing,1,yesterday
        r9,email_marketing,1,2026-01-01
        r1,email_marketing,1,2026-01-01
        """,
      ], settings: settings)
    let report = try store.importFiles()
    let issues = report.files.map { file in file.issues.map { "\($0.line): \($0.reason)" } }
    #expect(
      issues == [
        [
          "4: recipient_id: expected a value, found none", "5: expected 3 values, found 2",
          "6: something stands behind a closing quotation mark",
          "7: recipient ‘r1’ is there twice; the first one counts",
          "8: age: expected a whole number, found ‘old’ (left empty)",
          "9: a quotation mark is not closed",
        ],
        [
          "2: granted: expected 1, 0, true or false, found ‘perhaps’",
          "3: at: expected a time such as 2026-03-31T12:00:00Z, found ‘yesterday’",
          "4: recipient ‘r9’ is not in the store",
        ],
      ])
    #expect(report.files.map(\.stored) == [2, 1])
    #expect(report.files.map(\.rejected) == [5, 3])
    #expect(report.files[0].leftOut == 1)
  }

  @Test func refusesWholeFilesAndKeepsTheOthers() throws {
    let store = try TemporaryStore([
      "recipients.csv": "recipient_id,email\nr1,a@b.example\n",
      "scores.csv": "recipient_id,kind\nr1,x\n", "products.csv": "",
      "strange.csv": "a,b\n1,2\n", "events.ndjson": "{}\n",
      "consents.csv": "recipient_id,purpose,at,at\n",
    ])
    let failures = try store.importFiles().files.map { ($0.path.split(separator: "/").last, $0) }
    let reasons = Dictionary(
      uniqueKeysWithValues: failures.map { (String($0 ?? ""), $1.failure ?? "") })
    #expect(reasons["recipients.csv"] == "")
    #expect(reasons["scores.csv"] == "a file of scores needs a column ‘value’")
    #expect(reasons["products.csv"] == "the file is empty")
    #expect(reasons["strange.csv"]?.hasPrefix("neither its name nor its columns") == true)
    #expect(reasons["events.ndjson"]?.hasPrefix("events are not kept") == true)
    #expect(reasons["consents.csv"] == "line 1: column ‘at’ is there twice")
    #expect(try store.store.contents().tables.map(\.rows) == [1, 0, 0, 0, 0, 0, 0])
  }

  @Test func recognisesFilesByTheirColumns() throws {
    let store = try TemporaryStore(["audience-of-may.csv": "Email,Recipient_ID\na@b.example,r1\n"])
    #expect(try store.importFiles().files.map(\.dataset) == ["recipients"])
  }

  @Test func readsNDJSONAndJSONWithMembersOfTheirOwn() throws {
    let store = try TemporaryStore([
      "recipients.ndjson": """
      {"recipient_id": "r1", "email": "a@b.example", "pets": [{"name": "Rex"}], "size": 42}
      {"recipient_id": "r2", "email": "c@d.example"
      ["r3"]
      {"recipient_id": "r4", "email": null}
      """,
      "products.json": #"[{"product_id": "p1", "name": "Hat", "brim": "wide"}, 7]"#,
    ])
    let report = try store.importFiles()
    #expect(report.files.map(\.stored) == [1, 2])
    #expect(
      report.files.map { $0.issues.map(\.line) } == [[2], [2, 3]])
    let read = try store.read(fields: ["pets", "size"], unconsented: true)
    #expect(
      read.map(\.json) == [#"{"pets":[{"name":"Rex"}],"size":42}"#, #"{"pets":null,"size":null}"#])
  }

  @Test func importingTwiceChangesNothing() throws {
    let files = [
      "recipients.csv": "recipient_id,email,city\nr1,a@b.example,Rome\nr2,c@d.example,\n",
      "products.csv": "product_id,name,price_minor\np1,Hat,100\np2,Cap,250\n",
      "recommendations.csv": "recipient_id,slot,rank,product_id\nr1,top,1,p1\nr1,top,2,p2\n",
      "consents.csv": "recipient_id,purpose,granted,at\nr1,email_marketing,1,2026-01-01\n",
      "memberships.csv": "recipient_id,segment\nr1,vip\nr2,vip\n",
      "scores.csv": "recipient_id,kind,value\nr1,p,0.5\n",
      "data_extensions/Tiers.csv": "Tier,Points\nGold,5\ngold,6\n",
    ]
    let store = try TemporaryStore(files)
    let first = try store.importFiles()
    let before = (
      try store.read(unconsented: true).map(\.json), try store.store.contents().tables.map(\.rows)
    )
    let second = try store.importFiles()
    let after = (
      try store.read(unconsented: true).map(\.json), try store.store.contents().tables.map(\.rows)
    )
    #expect(before == after)
    #expect(first.stored == 12 && second.stored == 12 && second.rejected == 0)
  }

  @Test func laterFilesReplaceListsAndKeepOtherColumns() throws {
    let store = try TemporaryStore([
      "recipients.csv": "recipient_id,email,city\nr1,a@b.example,Rome\n",
      "products.csv": "product_id,name\np1,Hat\np2,Cap\n",
      "recommendations.csv": "recipient_id,slot,rank,product_id\nr1,top,1,p1\nr1,top,2,p2\n",
      "memberships.csv": "recipient_id,segment\nr1,vip\nr1,new\n",
    ])
    try store.importFiles()
    try store.write("recipients.csv", "recipient_id,email,points\nr1,z@b.example,7\n")
    try store.write("recommendations.csv", "recipient_id,slot,rank,product_id\nr1,top,1,p2\n")
    try store.write("memberships.csv", "recipient_id,segment\nr2,vip\n")
    try store.importFiles()
    let read = try store.read(fields: ["city", "points", "email", "segments"], unconsented: true)
    #expect(
      read.map(\.json) == [
        #"{"email":"z@b.example","city":"Rome","points":"7","segments":["new","vip"]}"#
      ])
    #expect(try store.store.contents().tables.map(\.rows) == [1, 2, 1, 0, 0, 0, 2])
  }

  @Test func dataExtensionsKeepRowsAndKeys() throws {
    var settings = DataSettings()
    settings.dataExtensionKeys = ["tiers": ["tier"]]
    let rows = "Tier,Points\nGold,5\ngold,6\nGold,7\n"
    let store = try TemporaryStore(["data_extensions/Tiers.csv": rows], settings: settings)
    let report = try store.importFiles()
    #expect(report.files.map(\.stored) == [2])
    #expect(report.files[0].issues.map(\.line) == [4])
    let table = try #require(try store.store.dataExtensions().table("TIERS"))
    #expect(table.rowCount == 2)
    let found = table.rows(.init(pairs: [(0, "GOLD")], isCaseSensitive: false, limit: 10))
    #expect(found.map { $0.values[1].lookupText } == ["5", "6"])
    #expect(table.key == [0])
  }
}
