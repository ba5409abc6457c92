import Expressions

/// Tags with arguments that only Mailchimp can fill: a preview says what will stand there, unless `system` of galley.yml has
/// HTML under the tag's name.
extension MergeTag {
  static let placeholders: [MergeTag] = [
    placeholder(
      "LIST:RECENT", "5", "Links to the last campaigns of the audience.", "recent campaigns"),
    placeholder(
      "TWITTER:TWEET ", "[$text=Hi]", "A tweet button with a text of its own.", "tweet button"),
    placeholder("TWITTER:TWEETS", "3", "The latest tweets.", "latest tweets"),
    placeholder("TWITTER:PROFILE:", "example", "The profile card of another user.", "profile card"),
    placeholder("SHARE:", "Facebook,Twitter", "Icons that share the campaign.", "share icons"),
    placeholder("FEEDITEM:SHARE:", "Facebook", "Icons that share an item.", "share icons"),
    placeholder("TRANSLATE:", "en", "Links to translations of the campaign.", "translations"),
    placeholder(
      "PROMO_CODE:", "[$store_id=1]", "A promo code of the connected store.", "promo code"),
    placeholder("QRCOUPON:", "1:2:3", "A coupon as a QR code.", "coupon"),
    placeholder("YOUTUBE:", "[$vid=1]", "A picture that links to a video.", "video"),
    placeholder("VIMEO:", "[$vid=1]", "A picture that links to a video.", "video"),
    placeholder("VZAAR:", "[$vid=1]", "A picture that links to a video.", "video"),
    placeholder("WISTIA:", "[$vid=1]", "A picture that links to a video.", "video"),
    placeholder("BLIPTV:", "[$vid=1]", "A picture that links to a video.", "video"),
    placeholder(
      "AUTOMATION:", "CURRENT_EMAIL", "Where the mail stands in an automation.", "automation"),
  ]

  private static func placeholder(
    _ name: String, _ argument: String, _ summary: String, _ noun: String
  ) -> MergeTag {
    MergeTag(
      name, argument: .suffix, summary: summary + " Previews show a placeholder.",
      .init("*|\(name)\(argument)|*", "[\(noun)]")
    ) { call, _ in
      let key = Expression.literal(.string(name.trimmingBlanks.trimmingColon))
      let given = Expression.call(
        MergeTagFunctions.system, [key, .literal(.bool(true))], call.range)
      let value = Expression.choose(.firstDefined, [given, .literal(.string("[\(noun)]"))])
      return [.output(.call(MergeTagFunctions.markup, [value], call.range), .escaped)]
    }
  }

  static let poll = MergeTag(
    "POLL", summary: "Opens a question that is answered from 1 to 10: RATING:name.",
    .init("*|POLL:RATING:taste|*Tasty?*|END:POLL|*", "Tasty? [1 to 10]")
  ) { _, _ in always("POLL") }

  static let endPoll = MergeTag(
    "END:POLL", argument: .none, summary: "Closes POLL; the ten answers stand here.",
    .init("*|POLL:RATING:taste|*Tasty?*|END:POLL|*", "Tasty? [1 to 10]")
  ) { _, _ in
    [.output(.literal(.string(" [1 to 10]")), .escaped), .close(word: "END:POLL")]
  }

  static let survey = MergeTag(
    "SURVEY", summary: "Opens the answers of a survey, behind its question.",
    .init("*|SURVEY: Tasty?|* yes*|END:SURVEY|*", "Tasty? yes [answers]")
  ) { call, _ in
    [.output(.literal(.string(call.argument.trimmingBlanks)), .escaped)] + always("SURVEY")
  }

  static let endSurvey = MergeTag(
    "END:SURVEY", argument: .none, summary: "Closes SURVEY; the links of the answers stand here.",
    .init("*|SURVEY: Tasty?|* yes*|END:SURVEY|*", "Tasty? yes [answers]")
  ) { _, _ in
    [.output(.literal(.string(" [answers]")), .escaped), .close(word: "END:SURVEY")]
  }

  private static func always(_ word: String) -> [TagEvent] {
    [.open(.branch(.literal(.bool(true))), word: word, closer: "END:" + word)]
  }
}

extension String {
  /// Without a colon at its end.
  fileprivate var trimmingColon: String { hasSuffix(":") ? String(dropLast()) : self }
}
