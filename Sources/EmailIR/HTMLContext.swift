/// Where in the page an output lands; says how it must be escaped. The analysis chooses it, `Escaping` obeys it.
package enum HTMLContext: UInt8, Sendable, CaseIterable {
  /// Between tags.
  case text
  /// In `<title>` or `<textarea>`: references count, tags do not.
  case rcdata
  /// An attribute value in quotes, without further meaning.
  case attribute
  /// Inside an attribute value without quotes, behind text of the template.
  case attributeUnquoted
  /// In place of an attribute's name: only names without a meaning of their own pass.
  case attributeName
  /// A whole URL, or its start: the scheme is filtered.
  case url
  /// The same where an image is shown: `cid:` and images as `data:` pass too.
  case imageURL
  /// Behind an output or a word that started a URL: no colon may make a scheme of them.
  case urlContinuation
  /// In the host of a URL, beside text of the template: the value may not end the host.
  case urlAuthority
  /// Behind `mailto:`, `tel:`, `sms:`: the value may not add headers.
  case urlAddress
  /// Behind the start of a URL, before `?` and `#`.
  case urlPath
  /// In the query or fragment of a URL.
  case urlQuery
  /// In a `srcset` attribute: every candidate's scheme is filtered.
  case srcset
  /// In the `content` attribute of `<meta>`, which can hold the URL of a refresh.
  case metaContent
  /// A value in a style attribute.
  case styleAttributeValue
  /// A value in a `<style>` element.
  case styleValue
  /// In a quoted string, in a style attribute or a `<style>` element.
  case styleString
  /// The start of `url(…)` in a `<style>` element (in an attribute it is `imageURL`).
  case styleURL
  /// Behind the start of `url(…)` in a `<style>` element.
  case styleURLPath
  /// In a comment.
  case comment
  /// Where nothing may be printed: in a comment of a style sheet.
  case omitted
  /// In a header line (subject): no line end, no control character survives.
  case header
  /// Printed as it is: plain text parts, captures of plain text, templates that escape by themselves.
  case verbatim
}
