import Expressions

/// A function that needs the platform: known, so that it can be named as such, and replaced by a text from galley.yml.
struct AMPscriptPlatformFunction {
  let name: String
  private let minimumCount: Int
  private let maximumCount: Int

  private init(_ name: String, _ minimum: Int, _ maximum: Int = .max) {
    self.name = name
    self.minimumCount = minimum
    self.maximumCount = maximum
  }

  static func named(_ name: String) -> AMPscriptPlatformFunction? {
    all.first { $0.name.lowercased() == name.lowercased() }
  }

  /// A function that prints `text`, with the argument count of the real one.
  func standIn(_ text: String) -> Function {
    let listed = maximumCount == .max ? minimumCount : maximumCount
    return Function(
      name, in: "ampscript",
      (0..<listed).map { .init("argument\($0 + 1)", required: $0 < minimumCount) },
      variadic: maximumCount == .max, summary: "Prints what galley.yml gives for it."
    ) { _, _ throws(EvaluationError) in .string(text) }
  }

  /// With the least and the most arguments that they take.
  static let all: [AMPscriptPlatformFunction] = [
    .init("AddMSCRMListMember", 2, 2), .init("AddObjectArrayItem", 3, 3),
    .init("AttachFile", 4, 8), .init("AuthenticatedEmployeeID", 0, 0),
    .init("AuthenticatedEmployeeNotificationAddress", 0, 0),
    .init("AuthenticatedEmployeeUserName", 0, 0), .init("AuthenticatedEnterpriseID", 0, 0),
    .init("AuthenticatedMemberID", 0, 0), .init("AuthenticatedMemberName", 0, 0),
    .init("BarcodeURL", 4, 9), .init("CloudPagesURL", 1), .init("ContentImageByID", 1, 2),
    .init("ContentImageByKey", 1, 2), .init("CreateMSCRMRecord", 3), .init("CreateObject", 1, 1),
    .init("CreateSalesforceObject", 4), .init("CreateSmsConversation", 4, 4),
    .init("DescribeMSCRMEntities", 0, 0), .init("DescribeMSCRMEntityAttributes", 1, 1),
    .init("EndSmsConversation", 2, 2), .init("ExecuteFilter", 1, 1),
    .init("ExecuteFilterOrderedRows", 3, 3), .init("GetJWTByKeyName", 3, 3),
    .init("GetPortfolioItem", 1, 1), .init("GetPublishedSocialContent", 1, 1),
    .init("GetSocialPublishURL", 2), .init("GetSocialPublishURLByName", 3),
    .init("GetValue", 1, 1), .init("HTTPGet", 1, 4), .init("HTTPPost", 3), .init("HTTPPost2", 3),
    .init("HTTPPostWithRetry", 3), .init("HTTPRequestHeader", 1, 1), .init("Image", 2, 2),
    .init("InvokeCreate", 3, 4), .init("InvokeDelete", 3, 4), .init("InvokeExecute", 1, 3),
    .init("InvokePerform", 2, 3), .init("InvokeRetrieve", 1, 3), .init("InvokeUpdate", 1, 4),
    .init("IsCHTMLBrowser", 1, 1), .init("LiveContentMicrositeURL", 2, 2),
    .init("MicrositeURL", 1), .init("QueryParameter", 1, 1), .init("RatingStars", 3, 3),
    .init("Redirect", 1, 1), .init("RequestParameter", 1, 1), .init("RetrieveMSCRMRecords", 5, 5),
    .init("RetrieveMSCRMRecordsFetchXML", 1, 1), .init("RetrieveSalesforceJobSources", 1, 1),
    .init("RetrieveSalesforceObjects", 5), .init("SetObjectProperty", 3, 3),
    .init("SetSmsConversationNextKeyword", 3, 3), .init("SetStateMSCRMRecord", 4, 4),
    .init("SetValue", 2, 2), .init("TransformXML", 2, 2), .init("UpdateMSCRMRecords", 4, 4),
    .init("UpdateSingleSalesforceObject", 4), .init("UpsertContact", 5),
    .init("UpsertMSCRMRecord", 9, 9), .init("WAT", 1), .init("WATP", 1, 1),
  ]
}
