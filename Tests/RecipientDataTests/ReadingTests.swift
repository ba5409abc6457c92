import Expressions
import RecipientData
import Testing

@Suite struct ReadingTests {
  private let profiles =
    "recipient_id,email,city\n"
    + (1...9).map { "r\($0),r\($0)@b.example,C\($0)\n" }.joined()

  /// Consent for all but r2, and the files.
  private func makeStore(
    _ files: [String: String] = [:], _ settings: DataSettings = DataSettings()
  ) throws -> TemporaryStore {
    let consents = [1, 3, 4, 5, 6, 7, 8, 9].map { "r\($0),email_marketing,1,2026-01-01\n" }
    let base = [
      "recipients.csv": profiles,
      "consents.csv": "recipient_id,purpose,granted,at\n" + consents.joined(),
      "products.csv": """
      product_id,name,price_minor,sale_price_minor,currency,stock,active
      a,A,4543,,EUR,1,1
      b,B,500,250,JPY,1,1
      c,C,5,,EUR,1,1
      out,Out,1,,EUR,0,1
      old,Old,1,,EUR,5,0
      """,
    ]
    let store = try TemporaryStore(base.merging(files) { $1 }, settings: settings)
    try store.importFiles()
    return store
  }

  @Test func leavesOutWhoMustNotBeWrittenTo() throws {
    let store = try makeStore([
      "recipients.csv": """
      recipient_id,email
      granted,a@b.example
      none,b@b.example
      withdrawn,c@b.example
      again,d@b.example
      tie,e@b.example
      future,f@b.example
      other,g@b.example
      suppressed, Mail@Example.com
      invalid,nobody@localhost
      """,
      "consents.csv": """
      recipient_id,purpose,granted,at
      granted,email_marketing,yes,2026-01-01
      withdrawn,email_marketing,0,2026-02-01T00:00:00Z
      withdrawn,email_marketing,1,2026-01-01T00:00:00Z
      again,email_marketing,1,2026-02-01T01:00:00+02:00
      again,email_marketing,0,2026-01-31T22:00:00Z
      tie,email_marketing,1,2026-01-01
      tie,email_marketing,0,2026-01-01
      future,email_marketing,1,2026-03-31T12:00:01Z
      other,profiling,1,2026-01-01
      suppressed,email_marketing,1,2026-01-01
      invalid,email_marketing,1,2026-01-01
      """,
      // SHA-256 of mail@example.com
      "suppressions.csv": """
      email_sha256,reason,at
      81DF589B1DCEACC2FA7C8F536015FCDF854EEE721FDF282A91ED9C4B0C54DC76,complaint,
      """,
      "memberships.csv": "recipient_id,segment\ngranted,s\nnone,s\n",
    ])
    #expect(try store.read(fields: []).map(\.id) == ["granted", "again"])
    #expect(store.skipped == [.noConsent: 5, .suppressed: 1, .invalidAddress: 1])
    #expect(try store.read(fields: [], unconsented: true).count == 9)
    #expect(store.skipped == [:])
    #expect(try store.read(.segment("s"), fields: []).map(\.id) == ["granted"])
    #expect(
      try store.read(.recipients(["none", "granted"]), fields: []).map(\.id) == ["none", "granted"])
  }

  @Test func namesWhatItDoesNotKnow() throws {
    let store = try makeStore(["memberships.csv": "recipient_id,segment\nr1,vip\n"])
    #expect { try store.read(.segment("vpi")) } throws: {
      "\($0)" == "segment ‘vpi’ is not in the store (did you mean ‘vip’?)"
    }
    #expect { try store.read(.recipients(["r1", "r77"])) } throws: {
      "\($0)" == "recipient ‘r77’ is not in the store"
    }
  }

  @Test func readsOnlyWhatIsAskedFor() throws {
    let store = try makeStore()
    #expect(
      try store.read(.recipients(["r4"]), fields: ["city"]).map(\.json) == [#"{"city":"C4"}"#])
    #expect(
      try store.read(.recipients(["r4"]), fields: ["recipient"]).map(\.json) == [
        #"{"id":"r4","recipient_id":"r4","email":"r4@b.example","city":"C4","#
          + #""recommendations":{},"scores":{},"segment":null,"segments":[],"$fallbacks":null}"#
      ])
  }

  @Test func typesComeFromTheDeclaration() throws {
    var settings = DataSettings()
    settings.fields = [
      FieldDeclaration(name: "n", type: .integer), FieldDeclaration(name: "x", type: .number),
      FieldDeclaration(name: "b", type: .boolean), FieldDeclaration(name: "d", type: .date),
      FieldDeclaration(name: "h", type: .html), FieldDeclaration(name: "l", type: .list),
    ]
    let store = try makeStore(
      [
        "recipients.csv":
          "recipient_id,email,n,x,b,d,h,l,s\nr1,,07,1.50,yes,2026-01-02,<b>h,a| b |,007\nr2,,,,,,,,\"\"\n"
      ], settings)
    let fields = ["n", "x", "b", "d", "h", "l", "s"]
    #expect(
      try store.read(.recipients(["r1", "r2"]), fields: fields).map(\.json) == [
        #"{"n":7,"x":1.5,"b":true,"d":"2026-01-02T00:00:00Z","h":"<b>h</b>","l":["a","b"],"s":"007"}"#,
        #"{"n":null,"x":null,"b":null,"d":null,"h":null,"l":null,"s":""}"#,
      ])
  }

  @Test func segmentsFollowTheOrderOfTheProject() throws {
    var settings = DataSettings()
    settings.segments = [
      SegmentSettings(name: "second", fallbacks: [("headline", .string("Hi"))]),
      SegmentSettings(name: "zulu"),
    ]
    let store = try makeStore(
      [
        "memberships.csv":
          "recipient_id,segment\nr1,zulu\nr1,alpha\nr1,second\nr3,alpha\nr4,zulu\nr4,alpha\n"
      ], settings)
    let read = try store.read(
      .recipients(["r1", "r3", "r4", "r5"]), fields: ["segment", "segments", "$fallbacks"])
    #expect(
      read.map(\.json) == [
        #"{"segment":"second","segments":["second","zulu","alpha"],"$fallbacks":{"headline":"Hi"}}"#,
        #"{"segment":null,"segments":["alpha"],"$fallbacks":null}"#,
        #"{"segment":"zulu","segments":["zulu","alpha"],"$fallbacks":null}"#,
        #"{"segment":null,"segments":[],"$fallbacks":null}"#,
      ])
  }

  @Test func recommendationsAreFilteredLimitedAndReplaced() throws {
    var settings = DataSettings()
    settings.recommendations = [
      RecommendationSlot(name: "top", limit: 2, minimum: 2, fallback: "best"),
      RecommendationSlot(name: "best", products: ["out", "c", "b", "nowhere"]),
      RecommendationSlot(name: "strict", minimum: 2),
    ]
    let store = try makeStore(
      [
        "recommendations.csv": """
        recipient_id,slot,rank,product_id,expires_at
        r1,top,3,c,
        r1,top,1,a,
        r1,top,2,b,
        r3,top,1,a,
        r3,top,2,b,2026-03-31T12:00:00Z
        r3,top,3,unknown,
        r3,top,4,out,
        r3,top,5,old,
        r3,strict,1,a,
        r4,extra,1,a,
        r4,best,1,a,
        *,extra,1,c,
        """
      ], settings)
    let names = try store.readNames(["r1", "r3", "r4", "r5"])
    #expect(
      names == [
        "top: A B, best: C B, strict: ", "top: C B, best: C B, strict: ",
        "top: C B, best: A, strict: , extra: A", "top: C B, best: C B, strict: ",
      ])
  }

  @Test func pricesHaveTheDecimalsOfTheirCurrency() throws {
    let store = try makeStore([
      "recommendations.csv":
        "recipient_id,slot,rank,product_id\nr1,top,1,a\nr1,top,2,b\nr1,top,3,c\n"
    ])
    let products = try store.products(of: "r1", slot: "top")
    #expect(products.map { $0["price"].lookupText } == ["45.43", "500", "0.05"])
    #expect(products.map { $0["sale_price"].lookupText } == [nil, "250", nil])
    #expect(products.map { $0["id"].lookupText } == ["a", "b", "c"])
  }

  @Test func manyRecipientsComeInOrderAndBatches() throws {
    let count = 3000
    let rows = (0..<count).map { "r\($0),r\($0)@b.example,C\($0)\n" }.joined()
    let members = stride(from: 0, to: count, by: 100).map { "r\($0),sparse\n" }.joined()
    let scores = (0..<count).map { "r\($0),s,\($0)\n" }.joined()
    let store = try makeStore([
      "recipients.csv": "recipient_id,email,city\n" + rows,
      "consents.csv": "recipient_id,purpose,granted,at\n",
      "memberships.csv": "recipient_id,segment\n" + members,
      "scores.csv": "recipient_id,kind,value\n" + scores,
    ])
    let all = try store.read(fields: ["city", "scores"], unconsented: true)
    #expect(all.map(\.id) == (0..<count).map { "r\($0)" })
    #expect(all.last?.json == #"{"city":"C2999","scores":{"s":2999.0}}"#)
    let sparse = try store.read(.segment("sparse"), fields: ["scores"], unconsented: true)
    #expect(
      sparse.map(\.json)
        == stride(from: 0, to: count, by: 100).map { #"{"scores":{"s":\#($0).0}}"# })
  }

  @Test func aSourceMayBeLeftEarly() throws {
    let store = try makeStore()
    let source = try RecipientSource(store.store, RecipientRequest(.all, now: store.now))
    #expect(try source.next()?.records.count == 8)
  }
}

extension TemporaryStore {
  fileprivate func records(_ ids: [String]) throws -> [ObjectValue] {
    let request = RecipientRequest(.recipients(ids), settings: settings, now: now)
    let source = try RecipientSource(store, request)
    var records: [ObjectValue] = []
    while let batch = try source.next() { records += batch.records.map(\.data) }
    return records
  }

  fileprivate func products(of id: String, slot: String) throws -> [ObjectValue] {
    guard case .object(let lists) = try records([id])[0]["recommendations"],
      case .array(let products) = lists[slot]
    else { return [] }
    return products.compactMap { if case .object(let product) = $0 { product } else { nil } }
  }

  /// Slots with the names of their products.
  fileprivate func readNames(_ ids: [String]) throws -> [String] {
    try ids.map { id in
      guard case .object(let lists) = try records([id])[0]["recommendations"] else { return "" }
      return try lists.keys.map { slot in
        let names = try products(of: id, slot: slot).map { $0["name"].lookupText ?? "" }
        return "\(slot): \(names.joined(separator: " "))"
      }.joined(separator: ", ")
    }
  }
}
