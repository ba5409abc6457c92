import Foundation
import Production
import Testing

@testable import Goldens

private func proof(_ html: String, audience: String = "a/b", warnings: [String] = []) -> Proof {
  Proof(
    template: "welcome", audience: audience, recipient: "r<1>", subject: "Hi & bye",
    html: Array(html.utf8), text: Array("Hi".utf8), warnings: warnings)
}

@Suite struct GalleryTests {
  private let directory = FileManager.default.temporaryDirectory
    .appendingPathComponent("galley-gallery-\(UUID().uuidString)").path

  @Test func writesPagesAndIndex() throws {
    defer { try? FileManager.default.removeItem(atPath: directory) }
    var gallery = Gallery(directory: directory, title: "Spring <sale>")
    try gallery.add(proof("<p>1</p>", warnings: ["too <big>"]))
    try gallery.add(proof("<style>@media ( prefers-color-scheme : dark ){p{color:#fff}}</style>"))
    let index = try String(contentsOfFile: try gallery.finish(), encoding: .utf8)
    let names = try FileManager.default.contentsOfDirectory(atPath: directory + "/pages").sorted()
    #expect(
      names == [
        "welcome--a%2Fb-2.dark.html", "welcome--a%2Fb-2.html", "welcome--a%2Fb-2.txt",
        "welcome--a%2Fb.html", "welcome--a%2Fb.txt",
      ])
    #expect(index.contains("Spring &lt;sale&gt;"))
    #expect(index.contains("r&lt;1&gt;") && index.contains("Hi &amp; bye"))
    #expect(index.contains("too &lt;big&gt;"))
    #expect(index.contains("1 template · 1 audience · 2 pages"))
    #expect(!index.contains("http"))
    let page = directory + "/pages/welcome--a%2Fb.html"
    #expect(try String(contentsOfFile: page, encoding: .utf8) == "<p>1</p>")
  }

  @Test func linksInTheIndexAreFilesThatExist() throws {
    defer { try? FileManager.default.removeItem(atPath: directory) }
    var gallery = Gallery(directory: directory, title: "t")
    try gallery.add(proof("<p>1</p>", audience: "loyal"))
    let index = try String(contentsOfFile: try gallery.finish(), encoding: .utf8)
    let parts = index.split(separator: "\"").filter { $0.hasPrefix("pages/") }
    #expect(parts.count == 6)
    for part in parts {
      #expect(FileManager.default.fileExists(atPath: directory + "/" + part))
    }
  }

  @Test(arguments: [
    ("@media (prefers-color-scheme:dark) {}", "@media (min-width: 0) {}"),
    (
      "@media (min-width:1px) and (PREFERS-color-scheme: dark){}",
      "@media (min-width:1px) and (min-width: 0){}"
    ),
  ])
  func darkPagesAlwaysApplyDarkStyles(page: String, dark: String) {
    #expect(proof(page).darkHTML == Array(dark.utf8))
  }

  @Test(arguments: ["", "(", "prefers-color-scheme: dark", "(prefers-color-scheme: light)"])
  func pagesWithoutDarkStylesHaveNoDarkPage(page: String) {
    #expect(proof(page).darkHTML == nil)
  }

  @Test func picturesOfTheProjectAreCopied() throws {
    let root = directory + "/project"
    try FileManager.default.createDirectory(
      atPath: root + "/art/p", withIntermediateDirectories: true)
    try "picture".write(toFile: root + "/art/p/1.jpg", atomically: true, encoding: .utf8)
    try "secret".write(toFile: root + "/secret", atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let pictures = LocalPictures(["https://img.example/": "art/"], root: root)
    let page = #"<img src="https://img.example/p/1.jpg"><img src="https://img.example/p/2.jpg">"#
    let (html, used) = pictures.page(Array(page.utf8))
    #expect(
      String(decoding: html, as: UTF8.self)
        == #"<img src="../pictures/art/p/1.jpg"><img src="https://img.example/p/2.jpg">"#)
    var gallery = Gallery(directory: directory + "/out", title: "t")
    for picture in used { try gallery.add(picture) }
    let copy = directory + "/out/pictures/art/p/1.jpg"
    #expect(try String(contentsOfFile: copy, encoding: .utf8) == "picture")
  }

  @Test(arguments: ["../secret", "p/../../secret", "/secret", "%2e%2e/secret", "1.jpg?v=2"])
  func addressesThatLeaveTheFolderStay(path: String) {
    let page = Array("<img src=\"https://img.example/\(path)\">".utf8)
    let pictures = LocalPictures(["https://img.example/": "art"], root: directory)
    #expect(pictures.page(page).html == page)
  }
}
