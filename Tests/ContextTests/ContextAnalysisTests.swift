import EmailIR
import Testing

/// Which context an output gets.
struct ContextAnalysisTests {
  @Test(arguments: [
    ("<p>{{x}}</p>", HTMLContext.text),
    ("<title>{{x}}</title>", .rcdata),
    ("<TextArea>{{x}}</textarea>", .rcdata),
    ("<td title=\"{{x}}\">", .attribute),
    ("<td title='{{x}}'>", .attribute),
    ("<td width={{x}}>", .attribute),
    ("<td width=1{{x}}>", .attributeUnquoted),
    ("<td {{x}}>", .attributeName),
    ("<td nowrap {{x}}=\"1\">", .attributeName),
    ("<a href=\"{{x}}\">y</a>", .url),
    ("<a href=\" {{x}}\">y</a>", .url),
    ("<a href={{x}}>y</a>", .url),
    ("<img src=\"{{x}}\">", .imageURL),
    ("<td background=\"{{x}}\">", .imageURL),
    ("<a href=\"page{{x}}\">y</a>", .urlContinuation),
    ("<a href=\"https://h.example/{{x}}\">y</a>", .urlPath),
    ("<a href=\"/{{x}}\">y</a>", .urlPath),
    ("<a href=\"https://{{x}}/p\">y</a>", .urlPath),
    ("<a href=\"https://{{x}}\">y</a>", .urlPath),
    ("<a href=\"https://{{x}}.h.example/p\">y</a>", .urlAuthority),
    ("<a href=\"https://shop.{{x}}/p\">y</a>", .urlAuthority),
    ("<a href=\"//{{x}}:80/p\">y</a>", .urlAuthority),
    ("<a href=\"mailto:{{x}}\">y</a>", .urlAddress),
    ("<a href=\"mailto:a@b.example?subject={{x}}\">y</a>", .urlQuery),
    ("<a href=\"https://h.example/?a=1&amp;b={{x}}\">y</a>", .urlQuery),
    ("<a href=\"https://h.example/#{{x}}\">y</a>", .urlQuery),
    ("<a href=\"https&colon;//h.example/&quest;q={{x}}\">y</a>", .urlQuery),
    ("<a href='https://h.example/&#63;q={{x}}'>y</a>", .urlQuery),
    ("<img srcset=\"{{x}} 2x\">", .srcset),
    ("<meta name=description content=\"{{x}}\">", .metaContent),
    ("<meta http-equiv=refresh content=\"0; URL = {{x}}\">", .url),
    ("<meta http-equiv=refresh content=\"0; url=https://h.example/?q={{x}}\">", .urlQuery),
    ("<p style=\"color:{{x}}\">", .styleAttributeValue),
    ("<p style=\"font-family:'{{x}}'\">", .styleString),
    ("<p style=\"font-family:&quot;{{x}}&quot;\">", .styleString),
    ("<p style='font-family:\"A\",{{x}}'>", .styleAttributeValue),
    ("<p style=\"content:'Any questions? {{x}}'\">", .styleString),
    ("<p style=\"background:url({{x}})\">", .imageURL),
    ("<p style=\"background:URL( '{{x}}' )\">", .imageURL),
    ("<p style=\"background:url(/i?n={{x}})\">", .urlQuery),
    ("<p style=\"background:url(/i.png) {{x}}\">", .styleAttributeValue),
    ("<p style=\"background:'/i?n={{x}}'\">", .urlQuery),
    ("<style>a{color:{{x}}}</style>", .styleValue),
    ("<style>a{content:\"{{x}}\"}</style>", .styleString),
    ("<style>a{background:url({{x}})}</style>", .styleURL),
    ("<style>a{background:url(/{{x}})}</style>", .styleURLPath),
    ("<style>a{}/* {{x}} */</style>", .omitted),
    ("<style>a{}/* b */ c{color:{{x}}}</style>", .styleValue),
    ("<style></style><p>{{x}}", .text),
    ("<!-- {{x}} -->", .comment),
    ("<!--x--><p>{{x}}</p>", .text),
    ("<!--><p>{{x}}</p>", .text),
    ("<!--[if mso]><p>{{x}}</p><![endif]-->", .text),
    ("<!--[if mso]><v:fill src=\"{{x}}\"/><![endif]-->", .imageURL),
    ("<!--[if !mso]><!--><a href=\"{{x}}\">y</a><!--<![endif]-->", .url),
    ("<![if !mso]>{{x}}<![endif]>", .text),
    ("<h{?}1{|}2{.} title=\"{{x}}\">", .attribute),
    ("<{?}th{|}td{.} {?}title{|}alt{.}=\"{{x}}\">", .attribute),
    ("<img{?} hidden{.} src=\"{{x}}\">", .imageURL),
    ("<td {?}nowrap {.}title=\"{{x}}\">", .attribute),
    ("<a href=\"{?}http{|}https{.}://h.example/{{x}}\">y</a>", .urlPath),
    ("<a href=\"/p?a=1{*}&amp;b={{x}}{.}\">y</a>", .urlQuery),
    ("<a href=\"/p{?}?a=1{.}&amp;b={{x}}\">y</a>", .urlQuery),
    ("{*}<b>{?}{continue}{.}</b>{?}{break}{.}{.}{{x}}", .text),
    ("<p style=\"{?}color:red{|}background:url('a'){.};width:{{x}}\">", .styleAttributeValue),
    ("{?}<b>{|}<i>{.}{{x}}", .text),
    ("a < b {{x}}", .text),
    ("a <{{x}}", .text),
    ("<{{x}}", .text),
    ("<!{{x}}", .text),
    ("{=}<i>{{x}}</i>{.}", .text),
    ("{=}{{x}}{.}", .verbatim),
    ("{=}Tom &amp; {{x}}{.}", .text),
    ("{=}a=1&b={{x}}{.}", .verbatim),
  ])
  func context(template: String, expected: HTMLContext) {
    let stencil = Stencil(template)
    #expect(stencil.contexts == [expected], "\(template): \(stencil.codes)")
  }

  @Test(arguments: [
    ("<a href=\"{{x}}{{y}}\">y</a>", [HTMLContext.url, .urlContinuation]),
    ("<a href=\"{{x}}/{{y}}?z={{z}}\">y</a>", [.url, .urlPath, .urlQuery]),
    ("<a href=\"{{x}}&amp;z={{z}}\">y</a>", [.url, .urlQuery]),
    ("<a href=\"{?}{{x}}{|}https://h.example/{.}{{y}}\">y</a>", [.url, .urlContinuation]),
    ("<td {{x}}=\"{{y}}\">", [.attributeName, .attribute]),
    ("<p style=\"{{x}}:{{y}}\">{{z}}</p>", [.styleAttributeValue, .styleAttributeValue, .text]),
    ("<td width={{x}} height={{y}}>{{z}}</td>", [.attribute, .attribute, .text]),
    ("<style>a{color:{{x}}}</style>{{y}}", [.styleValue, .text]),
    ("<!--[if mso]><td width={{x}}><![endif]--><b>{{y}}</b>", [.attribute, .text]),
  ])
  func contexts(template: String, expected: [HTMLContext]) {
    let stencil = Stencil(template)
    #expect(stencil.contexts == expected, "\(template): \(stencil.codes)")
    #expect(stencil.codes.isEmpty)
  }

  /// Fragments that are printed without a mistake.
  @Test(arguments: [
    "{{x}}{*}<b>{?}{continue}{.}</b>{?}{break}{.}{.}",
    "<table>{*}<tr>{?}<td>a</td>{|}<th>b</th>{.}</tr>{.}</table>",
    "<a{?} href=\"/\"{.}{?} title=\"a\"{.}>b</a>",
    "<td width=\"{?}1{|}2{.}\">{?}</td><td>{.}",
    "<p style=\"{?}color:blur{.};{?}b:/{.}\">{{x}}",
    "<!-- {?}a-{|}b{.} -->{{x}}",
    "<s{?}pan{|}trong{.}>{{x}}</b>",
  ])
  func accepted(template: String) {
    #expect(Stencil(template, whole: true).codes == [])
  }
}
