package import EmailIR

/// Escaping a value for the place where it lands.
package enum Escaping {
  /// What is printed in place of a URL whose scheme is refused: it opens nothing and says who did it.
  static let refusedURL: StaticString = "about:invalid#galley"

  /// Appends `utf8` so that it means nothing but itself in `context`.
  package static func append(
    _ utf8: UnsafeBufferPointer<UInt8>, for context: HTMLContext, to output: inout OutputBuffer
  ) {
    switch context {
    case .text, .rcdata, .attribute: EscapeTable.html.append(utf8, to: &output)
    case .attributeUnquoted: EscapeTable.unquoted.append(utf8, to: &output)
    case .attributeName: AttributeNameFilter.append(utf8, to: &output)
    case .url: URLFilter.append(utf8, allowing: .links, encoder: .path, to: &output)
    case .imageURL: URLFilter.append(utf8, allowing: .images, encoder: .path, to: &output)
    case .urlContinuation: URLFilter.appendContinuation(utf8, to: &output)
    case .urlAuthority: PercentEncoder.authority.append(utf8, to: &output)
    case .urlAddress: PercentEncoder.address.append(utf8, to: &output)
    case .urlPath: PercentEncoder.path.append(utf8, to: &output)
    case .urlQuery: PercentEncoder.query.append(utf8, to: &output)
    case .srcset: SourceSetFilter.append(utf8, to: &output)
    case .metaContent: MetaContentFilter.append(utf8, to: &output)
    case .styleAttributeValue: StyleValueFilter.append(utf8, inAttribute: true, to: &output)
    case .styleValue: StyleValueFilter.append(utf8, inAttribute: false, to: &output)
    case .styleString: StyleStringEscaper.append(utf8, to: &output)
    case .styleURL: URLFilter.append(utf8, allowing: .images, encoder: .stylePath, to: &output)
    case .styleURLPath: PercentEncoder.stylePath.append(utf8, to: &output)
    case .comment: EscapeTable.comment.append(utf8, to: &output)
    case .omitted: break
    case .header: HeaderFilter.append(utf8, to: &output)
    case .verbatim: output.append(utf8)
    }
  }

  /// Appends trusted HTML: as it is between tags, as the text that it shows anywhere else.
  package static func append(
    markup: UnsafeBufferPointer<UInt8>, for context: HTMLContext, to output: inout OutputBuffer
  ) {
    switch context {
    case .text, .verbatim: output.append(markup)
    default:
      MarkupText.text(of: markup).withUnsafeBufferPointer { append($0, for: context, to: &output) }
    }
  }
}
