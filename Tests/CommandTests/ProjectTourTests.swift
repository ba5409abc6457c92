import Testing

/// A new project from `galley new` to its gallery, as a new user would go.
@Suite struct ProjectTourTests {
  @Test func aNewProjectIsCleanAndCanBeProved() throws {
    let galley = try Galley()
    #expect(try galley.run("new", "shop").status == 0)
    #expect(try galley.run(shell: "cd shop && \"$GALLEY\" lint").status == 0)
    #expect(try galley.run(shell: "cd shop && \"$GALLEY\" golden check").status == 1)
    #expect(try galley.run(shell: "cd shop && \"$GALLEY\" golden accept").status == 0)
    let check = try galley.run(shell: "cd shop && \"$GALLEY\" golden check")
    #expect(check.status == 0 && check.output.contains("0 differ"))
    #expect(try galley.run(shell: "cd shop && \"$GALLEY\" proof -o out").status == 0)
    #expect(try galley.files(in: "shop/out").contains("index.html"))
  }

  @Test func aChangedTemplateIsSeen() throws {
    let galley = try Galley()
    try galley.run("new", "shop")
    try galley.run(shell: "cd shop && \"$GALLEY\" golden accept")
    let template = try galley.read("shop/templates/welcome.mjml")
    try galley.write(
      template.replacing("</mj-body>", with: "<mj-section></mj-section></mj-body>"),
      to: "shop/templates/welcome.mjml")
    let check = try galley.run(shell: "cd shop && \"$GALLEY\" golden check")
    #expect(check.status == 1 && check.messages.contains("differs"))
  }

  @Test func importingTwiceChangesNothing() throws {
    let galley = try Galley([
      "galley.yml": "segments:\n  vip: {}\n",
      "data/recipients.csv": "recipient_id,email,first_name\na,a@a.example,Ada\nb,b@b.example,Bo\n",
      "data/memberships.csv": "recipient_id,segment\na,vip\n",
      "data/consents.csv":
        "recipient_id,purpose,granted,at\na,email_marketing,1,2026-01-01T00:00:00Z\n",
      "templates/hi.mjml":
        "<mjml><mj-body><mj-section><mj-column><mj-text>Hi {{ first_name }}</mj-text></mj-column></mj-section></mj-body></mjml>",
    ])
    #expect(try galley.run("data", "import").status == 0)
    let before = try galley.run("data", "info").output
    #expect(try galley.run("data", "import").status == 0)
    #expect(try galley.run("data", "info").output == before)
    #expect(before.contains("recipients       2") && before.contains("vip"))
    let page = try galley.run("render", "hi", "--recipient", "a")
    #expect(page.output.contains("Hi Ada"))
    let segment = try galley.run("render", "hi", "--segment", "vip", "-o", "out")
    #expect(segment.status == 0, "\(segment.messages)")
    #expect(try galley.files(in: "out") == ["a.html"])
    #expect(
      try galley.run("render", "hi", "--segment", "vpi", "-o", "o").messages.contains("‘vip’"))
    #expect(try galley.run("render", "hi", "--recipient", "zz").status == 2)
  }
}
