import Diagnostics
import Testing

/// What is refused, and that one mistake gives one diagnostic.
struct ContextErrorTests {
  @Test(arguments: [
    ("{?}<a{.}", "contexts-differ"),
    ("{?}<a>{|}<a{.}", "contexts-differ"),
    ("{?}<!--{.}{{x}}-->", "contexts-differ"),
    ("{?}<style>{.}{{x}}", "contexts-differ"),
    ("<p title=\"a{?}\"{|}b{.}>{{x}}", "contexts-differ"),
    ("<p {?}href=\"{|}title=\"{.}{{x}}\">", "contexts-differ"),
    ("<p {?}src{|}alt{.}=\"{{x}}\">", "contexts-differ"),
    ("{*}<a{.}", "loop-changes-context"),
    ("<p{*} a=\"{{x}}{.}>", "loop-changes-context"),
    ("{*}<a{?}{continue}{.}>{.}", "loop-changes-context"),
    ("{*}<a{?}{break}{.}>{.}", "contexts-differ"),
    ("<script>{{x}}</script>", "output-in-script"),
    ("<script src=\"{{x}}\"></script>", "output-in-script"),
    ("<p onclick=\"{{x}}\">", "output-in-script"),
    ("<iframe srcdoc='{{x}}'></iframe>", "output-in-script"),
    ("<a href=\"data:{{x}}\">y</a>", "output-in-script"),
    ("<p style=\"background:url(data:{{x}})\">", "output-in-script"),
    ("<a href=\"java&#x73;cript:{{x}}\">y</a>", "output-in-script"),
    ("<h{{x}}>", "output-in-name"),
    ("</{?}b{|}i{.}{{x}}>", "output-in-name"),
    ("<td no{{x}}>", "output-in-name"),
    ("<{?}s{|}t{.}itle>{{x}}", "output-in-name"),
    ("<td {{x}}{{y}}>", "output-in-name"),
    ("<td {{x}}le=\"y\">", "output-in-name"),
    ("<td{?} a{.}b>{{x}}", "output-in-name"),
    ("<a href=\"{?}/a?b={|}/c/{.}{{x}}\">y</a>", "ambiguous-url"),
    ("<a href=\"{?}mailto:{.}{{x}}\">y</a>", "ambiguous-url"),
    ("<a href=\"{*}mailto:{.}{{x}}\">y</a>", "ambiguous-url"),
    ("<a href=\"{?}mailto{|}javascript{.}:{{x}}\">y</a>", "ambiguous-url"),
    ("<a href=\"{{x}}:{{y}}\">z</a>", "ambiguous-url"),
    ("<p style=color:{{x}}>", "output-in-unquoted-value"),
    ("<!--[if {{x}}]><b><![endif]-->", "output-in-condition"),
    ("<a href=\"{{x}}", "html-left-open"),
    ("<title>{{x}}", "html-left-open"),
    ("{=}<a href=\"{{x}}{.}{{=}}", "html-left-open"),
    ("<title>{{x}}</ti{?}tle{.}>", "output-in-name"),
  ])
  func refused(template: String, code: String) {
    let codes = Stencil(template).codes
    #expect(codes.first == code, "\(template): \(codes)")
    #expect(codes.filter { $0 == code }.count == 1)
  }

  @Test(arguments: [
    ("<p onclick=\"go()\">", "script-in-mail"),
    ("<a href=\" JavaScript:go()\">x</a>", "script-in-mail"),
    ("<a class=`b>", "malformed-tag"),
    ("<a b=c'd>", "malformed-tag"),
    ("<a=b>", "malformed-tag"),
    ("<a b=\"c\"\">", "malformed-tag"),
  ])
  func warned(template: String, code: String) {
    #expect(Stencil(template, whole: true).codes == [code])
  }

  /// The author takes it on himself.
  @Test(arguments: ["<h{{x|raw}}>", "<script>{{x|raw}}</script>", "<a onclick=\"{{x|raw}}\">"])
  func rawIsNotRefused(template: String) {
    #expect(!Stencil(template).diagnostics.hasErrors)
  }

  @Test func staticPagesAreNotRead() {
    #expect(Stencil("<p onclick=\"go()\">").codes == [])
  }
}
