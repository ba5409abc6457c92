extension PlatformFunction {
  /// Every function that cannot work offline.
  package static let all: [PlatformFunction] =
    salesforce + dynamics + api + pages + links + media + messages

  private static let salesforce: [PlatformFunction] = [
    .init(
      "CreateSalesforceObject(objectName, numFields, fieldName1, fieldValue1[, …])", .salesforce,
      "Makes a record and gives its id."),
    .init(
      "RetrieveSalesforceJobSources(jobId)", .salesforce, "The lists that a send was made for."),
    .init(
      "RetrieveSalesforceObjects(objectName, fieldsToRetrieve, queryFieldName1, queryFieldOperator1, queryFieldValue1[, …])",
      .salesforce, "The records that fulfil all tests, as a rowset."),
    .init(
      "UpdateSingleSalesforceObject(objectName, idToUpdate, fieldName1, fieldValue1[, …])",
      .salesforce, "Changes a record; 1 if there is one."),
  ]

  private static let dynamics: [PlatformFunction] = [
    .init("AddMSCRMListMember(listID, entityID)", .dynamics, "Adds a record to a list."),
    .init("CreateMSCRMRecord(entityType, field1, value1[, …])", .dynamics, "Makes a record."),
    .init("DescribeMSCRMEntities()", .dynamics, "The kinds of records, as a rowset."),
    .init(
      "DescribeMSCRMEntityAttributes(entityType)", .dynamics,
      "The fields of a kind of record, as a rowset."),
    .init(
      "RetrieveMSCRMRecords(entityType, fieldList, filterField, filterOperator, filterValue)",
      .dynamics, "The records that fulfil a test, as a rowset."),
    .init(
      "RetrieveMSCRMRecordsFetchXML(fetchXml)", .dynamics,
      "The records that a FetchXML query finds, as a rowset."),
    .init(
      "SetStateMSCRMRecord(entityType, entityId, state, status)", .dynamics,
      "Changes the state of a record."),
    .init(
      "UpdateMSCRMRecords(entityType, entityId, fieldName, fieldValue)", .dynamics,
      "Changes a field of records."),
    .init(
      "UpsertMSCRMRecord(entityType, matchField, matchValue, returnField1, returnField2, field1, value1, field2, value2)",
      .dynamics, "Changes a record, or makes it if there is none."),
  ]

  private static let api: [PlatformFunction] = [
    .init(
      "AddObjectArrayItem(apiObject, propertyName, value)", .api, "Adds to a list of an object."),
    .init("CreateObject(typeName)", .api, "Makes an object of the API."),
    .init(
      "InvokeCreate(apiObject, statusMessage, errorCode[, createOptions])", .api,
      "Creates what an object describes."),
    .init(
      "InvokeDelete(apiObject, statusMessage, errorCode[, deleteOptions])", .api,
      "Deletes what an object describes."),
    .init(
      "InvokeExecute(executeRequest[, statusMessage, requestId])", .api, "Executes a request."),
    .init(
      "InvokePerform(apiObject, actionToPerform[, statusMessage])", .api,
      "Performs an action on an object."),
    .init(
      "InvokeRetrieve(retrieveRequest[, statusMessage, requestId])", .api,
      "Fetches objects as a rowset."),
    .init(
      "InvokeUpdate(apiObject[, statusMessage, errorCode, updateOptions])", .api,
      "Changes what an object describes."),
    .init(
      "SetObjectProperty(apiObject, propertyName, value)", .api, "Sets a property of an object."),
    .init(
      "HTTPPost(urlEndpoint, contentTypeHeader, contentToPost[, response, …])", .network,
      "Posts a text to an address; gives the status of the answer."),
    .init(
      "HTTPPost2(url, contentType, contentToPost[, exceptionOnError, response, responseRowSet, …])",
      .network, "Posts a text to an address; the answer comes as text and as a rowset."),
    .init(
      "HTTPPostWithRetry(urlEndpoint, contentTypeHeader, content[, numRetries, reschedule, returnExceptionOnError, responseStatus, responseContentRowset, …])",
      .network, "Posts a text to an address, several times if need be."),
    .init("GetValue(variableName)", .script, "A variable of the script around."),
    .init("SetValue(attributeName, value)", .script, "Sets a variable of the script around."),
    .init(
      "GetJWTByKeyName(keyName, algorithm, jsonPayload)", .keys,
      "A signed token of a JSON text, by the name of a key."),
    .init(
      "TransformXML(xmlDocument, xslDocument)", .transform, "An XML text transformed by XSLT 1.0."),
  ]

  private static let pages: [PlatformFunction] = [
    .init("AuthenticatedEmployeeID()", .page, "The id of the user who is signed in."),
    .init(
      "AuthenticatedEmployeeNotificationAddress()", .page,
      "The mail address of the user who is signed in."),
    .init("AuthenticatedEmployeeUserName()", .page, "The name of the user who is signed in."),
    .init("AuthenticatedEnterpriseID()", .page, "The id of the account above all business units."),
    .init("AuthenticatedMemberID()", .page, "The id of the business unit."),
    .init("AuthenticatedMemberName()", .page, "The name of the business unit."),
    .init("HTTPRequestHeader(headerToRetrieve)", .page, "A header of the request."),
    .init("IsCHTMLBrowser(userAgent)", .page, "Whether the visitor's browser is an old handset's."),
    .init("QueryParameter(parameterName)", .page, "A value of the page's address or form."),
    .init("Redirect(url)", .page, "Sends the visitor to another address."),
    .init("RequestParameter(parameterName)", .page, "A value of the page's address or form."),
  ]

  private static let links: [PlatformFunction] = [
    .init(
      "CloudPagesURL(pageId[, paramName1, paramValue1, …])", .link,
      "The address of a page, its parameters encrypted."),
    .init("LiveContentMicrositeURL(pageId, contentId)", .link, "The address of live content."),
    .init(
      "MicrositeURL(pageId[, paramName1, paramValue1, …])", .link,
      "The address of a microsite, its parameters encrypted."),
    .init("WAT(url[, alias, …])", .link, "An address with the parameters of web analytics."),
    .init("WATP(url)", .link, "One parameter of web analytics."),
    .init("GetPublishedSocialContent(socialContentId)", .social, "Content that was published."),
    .init(
      "GetSocialPublishURL(socialNetworkCode, contentRegion[, socialNetworkParamKey1, socialNetworkParamValue1, …])",
      .social, "The address that shares a region on a network, by its code."),
    .init(
      "GetSocialPublishURLByName(socialNetworkName, countryCode, contentRegion[, socialNetworkParamKey1, socialNetworkParamValue1, …])",
      .social, "The address that shares a region on a network, by its name."),
  ]

  private static let media: [PlatformFunction] = [
    .init(
      "BarcodeURL(valueToConvert, barcodeType, width, height[, checksumValue, showText, altText, rotation, transparentBG])",
      .media, "The address of a picture of a barcode."),
    .init(
      "ContentImageByID(id[, defaultImageExternalId])", .media,
      "An img element of a picture by its number."),
    .init(
      "ContentImageByKey(imageExternalKey[, defaultImageExternalKey])", .media,
      "An img element of a picture by its key."),
    .init("GetPortfolioItem(portfolioId)", .media, "A file of the old portfolio."),
    .init("Image(customerKey, fallbackKey)", .media, "An img element of a portfolio picture."),
    .init("RatingStars(rating, maxRating, imageUrl)", .media, "A picture of stars for a rating."),
  ]

  private static let messages: [PlatformFunction] = [
    .init(
      "CreateSmsConversation(shortCode, keyword, nextKeyword, messageText)", .mobile,
      "Begins a conversation."),
    .init("EndSmsConversation(shortCode, keyword)", .mobile, "Ends a conversation."),
    .init(
      "SetSmsConversationNextKeyword(shortCode, keyword, nextKeyword)", .mobile,
      "Says how a conversation goes on."),
    .init(
      "UpsertContact(channel, attribute, phoneNumber, keyToUpsert1, valueToUpsert1[, …])", .mobile,
      "Changes a mobile contact, or makes it if there is none."),
  ]
}
