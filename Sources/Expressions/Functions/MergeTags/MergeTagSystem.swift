extension MergeTagFunctions {
  /// A system tag: the environment's value, or what a preview shows. With a second argument, nothing where there is no value.
  package static let system = function(
    "system", [.init("name"), .optional("onlyGiven")], effect: .reads,
    summary:
      "The value of a system tag such as UNSUB or LIST:COMPANY, from `system` in the data or galley.yml.",
    source: "Mailchimp cheat sheet"
  ) { arguments, evaluation throws(EvaluationError) in
    let name = arguments[0].mergeTagText
    if let given = evaluation.environment.systemValues[name] { return .string(given) }
    if case .bool(true) = arguments[1] { return .undefined }
    return MergeTagSystem.preview(of: name, evaluation.environment)
  }
}

/// System tags and what a preview prints for them.
package enum MergeTagSystem {
  /// Every system tag without arguments, in capitals.
  package static let names = Set(previews.keys)

  static func preview(of name: String, _ environment: RenderEnvironment) -> Value {
    guard let text = previews[name] else { return .undefined }
    guard text.hasPrefix("date:") else { return .string(text) }
    let now = Timestamp(
      seconds: environment.now.seconds, nanoseconds: 0, offset: environment.zoneOffset)
    return .string(
      PHPDate.text(WallClock(now), environment.zoneOffset, String(text.dropFirst(5))))
  }

  /// Name → text; `date:` and letters of PHP's `date()` for the time of the render. Pseudo-fields of IF stand here as well.
  private static let previews: [String: String] = [
    "ABOUT_LIST": "https://example.invalid/about",
    "ABUSE_EMAIL": "owner@example.com",
    "ARCHIVE": "https://example.invalid/archive",
    "ARCHIVE_PAGE": "",
    "BRAND:LOGO": "",
    "CAMPAIGN_UID": "c0ffee",
    "CART:URL": "https://example.invalid/cart",
    "COMMENTS_URL": "https://example.invalid/comments",
    "CURRENT_YEAR": "date:Y",
    "DATE": "date:m/d/Y",
    "EMAIL_UID": "0123456789",
    "FACEBOOK:LIKE": "",
    "FACEBOOK:PROFILEURL": "https://example.invalid/facebook",
    "FORWARD": "https://example.invalid/forward",
    "INTERESTS": "",
    "LIST": "1",
    "LIST:ADDRESS": "Example Co, 1 Main St, Springfield 12345",
    "LIST:ADDRESSLINE": "Example Co · 1 Main St · Springfield 12345",
    "LIST:ADDRESS_VCARD": "",
    "LIST:ADDRESS_VCARD_HREF": "https://example.invalid/vcard",
    "LIST:COMPANY": "Example Co",
    "LIST:DESCRIPTION": "You receive this because you signed up.",
    "LIST:NAME": "Newsletter",
    "LIST:PHONE": "+1 555 0100",
    "LIST:SUBSCRIBE": "https://example.invalid/subscribe",
    "LIST:SUBSCRIBERS": "100",
    "LIST:UID": "abc123",
    "LIST:URL": "https://example.com",
    "LIST_ADDRESS_HTML": "<div class=\"vcard\">Example Co<br>1 Main St<br>Springfield 12345</div>",
    "MC:DATE": "date:m/d/Y",
    "MC:SUBJECT": "",
    "MC:TOC": "",
    "MC:TOC_TEXT": "",
    "MC:TRANSLATE": "",
    "MC_LANGUAGE": "en",
    "MC_LANGUAGE_LABEL": "English",
    "MC_PREVIEW_TEXT": "",
    "OPTIN_DATE": "date:m/d/Y",
    "ORDER_SUBTOTAL": "",
    "ORDER_TAX_TOTAL": "",
    "ORDER_TOTAL": "",
    "ORDER_SHIPPING_ADDRESS": "",
    "ORDER_BILLING_ADDRESS": "",
    "REWARDS": "",
    "REWARDS_TEXT": "",
    "TWITTER:FULLPROFILE": "",
    "TWITTER:PROFILE": "",
    "TWITTER:PROFILEURL": "https://example.invalid/twitter",
    "TWITTER:TWEET": "",
    "UNIQID": "0123456789",
    "UNSUB": "https://example.invalid/unsubscribe",
    "UPDATE_PROFILE": "https://example.invalid/profile",
    "USER:ADDRESS_HTML": "Example Co<br>1 Main St<br>Springfield 12345",
    "USER:COMPANY": "Example Co",
  ]
}
