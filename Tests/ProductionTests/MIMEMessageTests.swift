import Expressions
import Testing

@testable import Production

@Suite struct MIMEMessageTests {
  private static func message(
    subject: String = "Hello", recipient: String? = "a@b.example", html: String = "<p>Hi</p>"
  ) -> String {
    let message = MIMEMessage(
      html: Array(html.utf8), text: Array("Hi\n".utf8), subject: subject, recipient: recipient,
      sender: "shop@e.example", date: Timestamp(seconds: 1_774_958_400),
      unsubscribeURL: "https://e.example/u")
    return String(decoding: message.bytes, as: UTF8.self)
  }

  @Test func itHasItsHeadersAndBothParts() {
    let text = Self.message()
    #expect(text.hasPrefix("Date: Tue, 31 Mar 2026 12:00:00 +0000\r\nFrom: <shop@e.example>\r\n"))
    #expect(text.contains("\r\nTo: <a@b.example>\r\n"))
    #expect(text.contains("\r\nList-Unsubscribe: <https://e.example/u>\r\n"))
    #expect(text.contains("\r\nMIME-Version: 1.0\r\n"))
    let plain = text.firstRange(of: "Content-Type: text/plain; charset=utf-8")
    let html = text.firstRange(of: "Content-Type: text/html; charset=utf-8")
    #expect(plain != nil && html != nil)
    if let plain, let html { #expect(plain.lowerBound < html.lowerBound) }
    #expect(Self.message() == text)
  }

  @Test(arguments: ["Hi\r\nBcc: x@e.example", "Hi\nX: 1", "Hi\u{2028}X", "=?utf-8?q?=0D=0ABcc:?="])
  func noSubjectMakesAHeader(subject: String) {
    let head = Self.message(subject: subject).components(before: "\r\n\r\n")
    for line in head.split(separator: "\r\n") {
      #expect(!line.hasPrefix("Bcc") && !line.hasPrefix("X:"))
      #expect(line.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
      #expect(line.utf8.count <= 78 || line.hasPrefix("Content-Type"))
    }
  }

  @Test(arguments: ["a@b.example>\r\nBcc: c@d.example", "a b@c.example", "nobody", "a@b@c"])
  func noAddressMakesAHeader(recipient: String) {
    #expect(Self.message(recipient: recipient).contains("\r\nTo: undisclosed-recipients:;\r\n"))
  }

  @Test(arguments: [
    ("plain", "plain"), ("a=b", "a=3Db"), ("é", "=C3=A9"), ("end \nnext", "end=20\r\nnext"),
    (".dot", "=2Edot"), ("From x", "=46rom x"),
    (String(repeating: "x", count: 80), String(repeating: "x", count: 75) + "=\r\nxxxxx"),
  ])
  func quotedPrintable(text: String, expected: String) {
    let encoded = QuotedPrintable.encode(Array(text.utf8))
    #expect(String(decoding: encoded, as: UTF8.self) == expected)
  }

  @Test func longSubjectsAreFoldedBetweenCharacters() {
    let encoded = EncodedWord.encode(String(repeating: "ö", count: 60))
    #expect(encoded.split(separator: "\r\n ").count > 1)
    #expect(encoded.split(separator: "\r\n ").allSatisfy { $0.utf8.count <= 75 })
  }
}

extension String {
  fileprivate func components(before mark: String) -> Substring {
    firstRange(of: mark).map { self[..<$0.lowerBound] } ?? self[...]
  }
}
