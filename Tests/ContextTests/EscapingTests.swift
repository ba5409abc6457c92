import EmailIR
import Fuzzing
import Testing

@testable import Rendering

/// What each escaper makes of hostile and of harmless values.
struct EscapingTests {
  private func escaped(_ value: String, _ context: HTMLContext) -> String {
    var output = OutputBuffer()
    Array(value.utf8).withUnsafeBufferPointer {
      Escaping.append($0, for: context, to: &output)
    }
    return output.text
  }

  @Test(arguments: [
    (HTMLContext.text, "a<b>&\"'\0é", "a&lt;b&gt;&amp;&quot;&#39;\u{FFFD}é"),
    (.attributeUnquoted, "a b=c--", "a&#32;b&#61;c&#45;&#45;"),
    (.attributeName, "checked", "checked"),
    (.attributeName, " aria-label ", "aria-label"),
    (.attributeName, "OnClick", "data-refused"),
    (.attributeName, "a b", "data-refused"),
    (.attributeName, "data-x=\"", "data-refused"),
    (.attributeName, "", ""),
    (.url, "https://h.example/?a=1&b=(2)", "https://h.example/?a=1&amp;b=%282%29"),
    (.url, "HTTP://h.example", "HTTP://h.example"),
    (.url, " tel:+1 ", "tel:+1"),
    (.url, "/a:b", "/a:b"),
    (.url, "a%2Fb%zz%", "a%2Fb%25zz%25"),
    (.url, "javascript:go()", "about:invalid#galley"),
    (.url, "java\nscript:go()", "about:invalid#galley"),
    (.url, "\u{200B}https://h.example", "about:invalid#galley"),
    (.url, "cid:a@b", "about:invalid#galley"),
    (.imageURL, "cid:a@b", "cid:a@b"),
    (.imageURL, "data:image/png;base64,AA+/=", "data:image/png;base64,AA+/="),
    (.imageURL, "data:image/svg+xml;base64,AA", "about:invalid#galley"),
    (.imageURL, "data:image/png;base64,AA<", "about:invalid#galley"),
    (.urlContinuation, "script:go()", "script%3ago%28%29"),
    (.urlContinuation, "/a:b?c:d", "/a:b?c:d"),
    (.urlContinuation, "https://h.example/", "https://h.example/"),
    (.urlAuthority, "evil.example/?#@\\", "evil.example%2f%3f%23%40%5c"),
    (.urlAddress, "a+b@h.example?bcc=c&d", "a+b@h.example%3fbcc=c%26d"),
    (.urlPath, "a b/c?d", "a%20b/c?d"),
    (.urlQuery, "a b/c?d&e=%20", "a%20b%2fc%3fd%26e%3d%2520"),
    (.urlQuery, "dGVzdA==", "dGVzdA=="),
    (.srcset, "/a.png 1x, https://h.example/b.png 2x", "/a.png 1x, https://h.example/b.png 2x"),
    (.srcset, "/a.png 1x,vbscript:b 2x", "/a.png 1x,about:invalid#galley"),
    (.srcset, "/a.png onload=", "about:invalid#galley"),
    (.metaContent, "Tom & \"Jerry\"", "Tom &amp; &quot;Jerry&quot;"),
    (.metaContent, "0;URL = 'javascript:go()'", ""),
    (.metaContent, "0;url=https://h.example", "0;url=https://h.example"),
    (.styleAttributeValue, "Times New Roman, 1px solid #fff", "Times New Roman, 1px solid #fff"),
    (.styleAttributeValue, "rgba(1, 2, 3, .5)", "rgba(1, 2, 3, .5)"),
    (.styleAttributeValue, "url(x)", ""),
    (.styleAttributeValue, "rgb(1;2)", ""),
    (.styleAttributeValue, "red;b:c", ""),
    (.styleAttributeValue, "ex\\70 ression", ""),
    (.styleAttributeValue, "a&b", "a&amp;b"),
    (.styleValue, "a&b", "a&b"),
    (.styleValue, "red}</style>", ""),
    (.styleValue, "-->", ""),
    (.styleString, "O'Neill </style>", "O\\27Neill \\3c\\2fstyle\\3e "),
    (.styleString, "a\\b\nc", "a\\\\b\\a c"),
    (.styleURL, "/a?b=c&d=e", "/a?b=c&d=e"),
    (.styleURL, "data:text/css,", "about:invalid#galley"),
    (.comment, "--><!--[if mso]>", "&#45;&#45;&gt;&lt;&#33;&#45;&#45;&#91;if mso&#93;&gt;"),
    (.omitted, "x", ""),
    (.header, "a\r\nBcc: b\u{2028}\u{85}c\0", "a Bcc: b c "),
    (.header, "Tom & <Jerry> é", "Tom & <Jerry> é"),
    (.verbatim, "<a&\0", "<a&\0"),
  ])
  func escapes(context: HTMLContext, value: String, expected: String) {
    #expect(escaped(value, context) == expected)
  }

  @Test(arguments: [
    (HTMLContext.text, "<b title=\"x\">A &amp; B</b>"),
    (.attribute, "A &amp; B"),
    (.urlQuery, "A%20%26%20B"),
    (.header, "A & B"),
  ])
  func markup(context: HTMLContext, expected: String) {
    var output = OutputBuffer()
    Array("<b title=\"x\">A &amp; B</b>".utf8).withUnsafeBufferPointer {
      Escaping.append(markup: $0, for: context, to: &output)
    }
    #expect(output.text == expected)
  }

  /// Whatever the bytes, no escaper lets through what could end its place.
  @Test(arguments: HTMLContext.allCases.filter { $0 != .verbatim && $0 != .header })
  func nothingEscapes(context: HTMLContext) {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let value = String(decoding: (0..<12).map { _ in HostileText.byte(&random) }, as: UTF8.self)
      let output = escaped(value, context)
      #expect(!output.contains { "<>\"".contains($0) }, "\(value) → \(output)")
      if context != .styleString { #expect(!output.contains("'"), "\(value) → \(output)") }
    }
  }
}
