/// A name that the platform gives a value, besides the recipient's attributes: `%%view_email_url%%`. Real values stand under
/// `system` of galley.yml.
package struct AMPscriptSystemString: Sendable {
  /// As it is usually written; letter case does not count.
  package let name: String
  /// What previews print without a value; `nil` where the tag then stays as it is written.
  package let preview: String?
  /// One sentence for the reference page.
  package let summary: String

  init(_ name: String, _ summary: String, preview: String? = nil) {
    self.name = name
    self.preview = preview
    self.summary = summary
  }

  /// The string of that name, in any letter case.
  package static func named(_ name: String) -> AMPscriptSystemString? { byName[name.lowercased()] }

  private static let byName = Dictionary(
    all.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
}

extension AMPscriptSystemString {
  /// Every system string; those of the date are computed from the time of the render.
  package static let all = recipient + message + date + sender + links + mobile

  private static let recipient: [AMPscriptSystemString] = [
    .init("_subscriberKey", "The key of the recipient."),
    .init("emailaddr", "The mail address of the recipient."),
    .init("subscriberid", "The number of the recipient."),
    .init("firstname", "The first name in the recipient's profile."),
    .init("lastname", "The last name in the recipient's profile."),
    .init("fullname", "The whole name in the recipient's profile."),
    .init("_messagetypepreference", "Whether the recipient wants HTML or text.", preview: "HTML"),
  ]

  private static let message: [AMPscriptSystemString] = [
    .init("emailname_", "The name of the mail.", preview: "Example mail"),
    .init("_emailid", "The number of the mail.", preview: "1"),
    .init("jobid", "The number of the send.", preview: "1"),
    .init("_JobSubscriberBatchID", "The number of the batch.", preview: "1"),
    .init("_PreHeader", "The preheader of the mail.", preview: ""),
    .init("_DataSourceName", "The data extension or list of the send.", preview: "Example list"),
    .init("_messageContext", "Where the mail is shown.", preview: "PREVIEW"),
    .init("_isTestSend", "Whether the send is a test.", preview: "false"),
    .init("listid", "The number of the list.", preview: "1"),
    .init("_listname", "The name of the list.", preview: "Example list"),
    .init("list_", "The name of the list.", preview: "Example list"),
    .init("listsubid", "The number of the recipient in the list.", preview: "1"),
    .init("linkname", "The name of a link.", preview: ""),
    .init("_ImpressionRegionID", "The number of a counted region.", preview: ""),
    .init("_ImpressionRegionName", "The name of a counted region.", preview: ""),
    .init("_replycontent", "What a recipient replied.", preview: ""),
  ]

  private static let date: [AMPscriptSystemString] = [
    .init("xtmonth", "The name of the month."),
    .init("xtmonthnumeric", "The month, from 1."),
    .init("xtday", "The day of the month."),
    .init("xtdayofweek", "The name of the weekday."),
    .init("xtyear", "The year."),
    .init("xtshortdate", "The date as 03/04/2026."),
    .init("xtlongdate", "The date as Wednesday, March 4, 2026."),
  ]

  private static let sender: [AMPscriptSystemString] = [
    .init("replyname", "The name that replies go to.", preview: "Example Co"),
    .init("replyemailaddress", "The address that replies go to.", preview: "reply@example.com"),
    .init("memberid", "The number of the business unit.", preview: "1"),
    .init("member_busname", "The name of the business unit.", preview: "Example Co"),
    .init("member_addr", "The street of the business unit.", preview: "1 Main St"),
    .init("member_city", "The city of the business unit.", preview: "Springfield"),
    .init("member_state", "The state of the business unit.", preview: "IL"),
    .init("member_postalcode", "The postal code of the business unit.", preview: "12345"),
    .init("member_country", "The country of the business unit.", preview: "US"),
  ]

  private static let links: [AMPscriptSystemString] = [
    .init("view_email_url", "The mail as a page.", preview: "https://example.invalid/view"),
    .init(
      "ftaf_url", "The form that forwards the mail.", preview: "https://example.invalid/forward"),
    .init(
      "subscription_center_url", "The page of the subscriptions.",
      preview: "https://example.invalid/subscriptions"),
    .init(
      "profile_center_url", "The page of the profile.", preview: "https://example.invalid/profile"),
    .init(
      "unsub_center_url", "The page to unsubscribe.",
      preview: "https://example.invalid/unsubscribe"),
    .init(
      "double_opt_in_url", "The page that confirms a subscription.",
      preview: "https://example.invalid/confirm"),
    .init("PAGEURL", "The address of a landing page."),
  ]

  /// Facts about contacts of the channels for text messages.
  private static let mobile: [AMPscriptSystemString] =
    [
      "MOBILE_NUMBER", "SHORT_CODE", "_CarrierID", "_Channel", "_City", "_ContactID",
      "_CountryCode",
      "_CreatedBy", "_CreatedDate", "_FirstName", "_LastName", "_MobileNumber", "_ModifiedBy",
      "_ModifiedDate", "_Priority", "_Source", "_SourceObjectID", "_State", "_Status", "_UTCOffset",
      "_ZipCode", "LINE_ADDRESS_ID",
    ].map { .init($0, "A fact about a mobile contact.") }
}
