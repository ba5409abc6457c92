import Expressions

/// A whole message as it would be sent (RFC 5322): headers, and the page with its plain text as alternatives. The same
/// parts give the same bytes: the boundary and the id are made of a checksum.
struct MIMEMessage {
  let html: [UInt8]
  let text: [UInt8]
  let subject: String
  /// An address, or nothing if none is known.
  let recipient: String?
  let sender: String
  let date: Timestamp
  /// Where a recipient can unsubscribe, if a setting says so.
  let unsubscribeURL: String?

  /// The bytes of an `.eml` file.
  var bytes: [UInt8] {
    var output = Array((headers.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    append("text/plain", text, to: &output)
    append("text/html", html, to: &output)
    output += Array("--\(boundary)--\r\n".utf8)
    return output
  }

  private func append(_ type: String, _ body: [UInt8], to output: inout [UInt8]) {
    output += Array(
      """
      --\(boundary)\r
      Content-Type: \(type); charset=utf-8\r
      Content-Transfer-Encoding: quoted-printable\r
      \r

      """.utf8)
    output += QuotedPrintable.encode(body)
    output += [0x0D, 0x0A]
  }

  private var headers: [String] {
    var headers = [
      "Date: \(MailDate.text(date))", "From: \(address(sender) ?? Self.nobody)",
      "To: \(recipient.flatMap(address) ?? "undisclosed-recipients:;")",
      "Message-ID: <\(checksum)@galley.invalid>", "Subject: \(EncodedWord.encode(subject))",
      "MIME-Version: 1.0", "Content-Type: multipart/alternative; boundary=\"\(boundary)\"",
    ]
    if let url = unsubscribeURL, Self.isPlainURL(url) {
      headers.insert("List-Unsubscribe: <\(url)>", at: 4)
    }
    return headers
  }

  private static let nobody = "<nobody@galley.invalid>"

  /// `<a@b.example>`; nothing for what is no plain address, so that no header can be written with one.
  private func address(_ text: String) -> String? {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let isPlain = text.utf8.allSatisfy { byte in
      byte > 0x20 && byte < 0x7F && !"<>(),;:\\\"[]".utf8.contains(byte)
    }
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, isPlain else { return nil }
    return "<\(text)>"
  }

  private static func isPlainURL(_ url: String) -> Bool {
    url.hasPrefix("https://")
      && url.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ">") }
  }

  /// `=_` cannot stand in quoted-printable text.
  private var boundary: String { "=_galley_\(checksum)" }

  private var checksum: String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for part in [html, text, Array(subject.utf8), Array((recipient ?? "").utf8)] {
      for byte in part { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x0000_0100_0000_01B3
    }
    return String(hash, radix: 16)
  }
}

/// A date in a header line (RFC 5322, 3.3): `Tue, 31 Mar 2026 12:00:00 +0000`.
enum MailDate {
  private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// In Greenwich, whatever zone the instant is printed in elsewhere.
  static func text(_ instant: Timestamp) -> String {
    let wall = WallClock(seconds: instant.seconds).parts
    let day = days[wall.weekday]
    let clock = [wall.hour, wall.minute, wall.second].map { two($0) }.joined(separator: ":")
    return "\(day), \(wall.day) \(months[wall.month - 1]) \(wall.year) \(clock) +0000"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
