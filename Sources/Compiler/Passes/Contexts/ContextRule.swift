import EmailIR

/// What an output at a place of the page means.
enum ContextRule {
  /// It is escaped for this context.
  case context(HTMLContext)
  /// No escaping makes it safe there.
  case refused(Refusal)

  enum Refusal {
    case script, name, ambiguousURL, unquoted, condition
  }

  /// The rule for an output in a state. `endsHost` says that template text behind it ends the host of a URL.
  init(_ state: HTMLState, endsHost: Bool) {
    switch state.place {
    case .text, .unreachable, .broken: self = .context(.text)
    case .declaration, .comment: self = .context(.comment)
    case .condition: self = .refused(.condition)
    case .less, .lessSlash, .lessMark, .tagName, .endTag, .attributeName, .nameEnd:
      self = .refused(.name)
    case .tag, .afterName: self = .context(.attributeName)
    case .beforeValue, .value: self = Self.value(state, endsHost)
    case .content: self = Self.content(state, endsHost)
    }
  }

  private static func value(_ state: HTMLState, _ endsHost: Bool) -> ContextRule {
    let isQuoted = state.quote != .none
    switch state.attribute {
    case .plain, .httpEquiv: return .context(isQuoted ? .attribute : .attributeUnquoted)
    case .url where state.element == .script: return .refused(.script)
    case .url: return url(state.url, start: .url, endsHost)
    case .imageURL: return url(state.url, start: .imageURL, endsHost)
    case .metaContent where state.isRefreshURL: return url(state.url, start: .url, endsHost)
    case .eventHandler, .document: return .refused(.script)
    case .sourceSet where !isQuoted, .style where !isQuoted, .metaContent where !isQuoted:
      return .refused(.unquoted)
    case .sourceSet: return .context(.srcset)
    case .metaContent: return .context(.metaContent)
    case .style: return style(state, value: .styleAttributeValue, url: .imageURL, endsHost)
    }
  }

  private static func content(_ state: HTMLState, _ endsHost: Bool) -> ContextRule {
    switch state.element {
    case .script: .refused(.script)
    case .style: style(state, value: .styleValue, url: .styleURL, endsHost)
    default: .context(.rcdata)
    }
  }

  private static func url(
    _ url: URLState, start: HTMLContext, _ endsHost: Bool
  ) -> ContextRule {
    switch url.part {
    case .start: .context(start)
    case .scheme, .continued: .context(.urlContinuation)
    case .web, .slash, .path: .context(.urlPath)
    case .authority: .context(url.isBare && endsHost ? .urlPath : .urlAuthority)
    case .address: .context(.urlAddress)
    case .query: .context(.urlQuery)
    case .forbidden: .refused(.script)
    case .unknown, .prose: .refused(.ambiguousURL)
    }
  }

  private static func style(
    _ state: HTMLState, value: HTMLContext, url: HTMLContext, _ endsHost: Bool
  ) -> ContextRule {
    switch state.style.part {
    case .value, .slash: return .context(value)
    case .comment, .commentStar: return .context(.omitted)
    case .string: return .context(state.url.part == .query ? .urlQuery : .styleString)
    case .urlStart, .url: break
    }
    let rule = Self.url(state.url, start: url, endsHost)
    if case .context(.urlPath) = rule, url == .styleURL { return .context(.styleURLPath) }
    if case .context(.urlContinuation) = rule, url == .styleURL { return .context(.styleURLPath) }
    return rule
  }
}

extension HTMLState {
  /// Goes past an output.
  mutating func passOutput() {
    switch place {
    case .comment, .lessMark: progress = 0
    case .tag, .afterName:
      leaveAttribute()
      place = .attributeName
      isSealedName = true
    case .beforeValue, .value:
      place = .value
      passValue()
    case .content where element == .style:
      if style.part == .url || style.part == .urlStart { url.passOutput() }
      style.passOutput()
    default: break
    }
    mayEndInDashes = isOutlook
  }

  private mutating func passValue() {
    if attribute.isURL || isRefreshURL { url.passOutput() }
    guard attribute == .style else { return }
    if style.part == .url || style.part == .urlStart { url.passOutput() }
    style.passOutput()
  }
}
