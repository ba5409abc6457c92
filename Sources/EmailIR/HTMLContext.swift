/// Where in the page an output lands; says how it must be escaped.
package enum HTMLContext: UInt8, Sendable, CaseIterable {
  /// Between tags.
  case text
  /// In `<title>` or `<textarea>`: references count, tags do not.
  case rcdata
  /// An attribute value in quotes, without further meaning.
  case attribute
  /// An attribute value without quotes.
  case attributeUnquoted
  /// The start of a URL in an attribute: the scheme is filtered.
  case url
  /// Behind the start of a URL, before `?` and `#`.
  case urlPath
  /// In the query or fragment of a URL.
  case urlQuery
  /// A value in a style attribute.
  case styleAttributeValue
  /// In a quoted string in a style attribute.
  case styleAttributeString
  /// In `url(…)` in a style attribute.
  case styleAttributeURL
  /// The same three in a `<style>` element.
  case styleValue
  case styleString
  case styleURL
  /// In a comment.
  case comment
  /// In a header line (subject): no line end, no control character survives.
  case header
  /// Printed as it is: plain text parts, captures, templates that escape by themselves.
  case verbatim
}
