import Compiler
import Diagnostics
import Expressions
import Foundation
import Project
import TemplateLanguages
import Testing

@Suite struct ProjectFilesTests {
  /// A directory with a project in `p` and a secret beside it.
  private func makeProject() throws -> String {
    let base = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    let files = [
      "p/galley.yml": """
      include_paths: [../shared]
      content_blocks: { a: { file: c/a.txt } }
      http_responses: { "https://example.com/": { file: c/a.txt } }
      platform_functions: { CloudPagesURL: "https://example.com/page" }
      shared_data: c/shared.json
      """,
      "p/c/shared.json": #"{"rss_items": [{"title": "First"}]}"#,
      "p/modules/legal/foot.html": "foot",
      "p/templates/deep/mail.mjml": "mail", "p/templates/part.mjml": "part",
      "p/modules/card.mjml": "card", "p/partials/line.liquid": "line", "p/c/a.txt": "block",
      "shared/common.mjml": "common", "secret.mjml": "secret",
    ]
    for (path, text) in files {
      let file = URL(filePath: base).appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try FileManager.default.createSymbolicLink(
      atPath: base + "/p/templates/link.mjml", withDestinationPath: "../../secret.mjml")
    #expect(mkfifo(base + "/p/templates/pipe.mjml", 0o600) == 0)
    return base
  }

  private func text(_ library: TemplateLibrary, _ request: TemplateLibrary.Request) -> String {
    switch library.file(request) {
    case .success(let file): String(decoding: file.bytes, as: UTF8.self)
    case .failure(.absent): "absent"
    case .failure(.outside): "outside"
    case .failure(.unreadable): "unreadable"
    }
  }

  @Test func findsItsRootFromBelow() throws {
    let base = try makeProject()
    let project = Project.load(near: base + "/p/templates/deep/mail.mjml")
    #expect(project.isDeclared)
    #expect(project.root.hasSuffix("/p"))
    #expect(project.diagnostics.all.isEmpty)
    let environment = project.environment(now: .init(seconds: 0))
    #expect(environment.contentBlocks == ["a": "block", "legal/foot": "foot"])
    #expect(environment.responses == ["https://example.com/": "block"])
    #expect(environment.shared.keys == ["rss_items"])
    #expect(
      project.compileOptions.language.platformFunctions == [
        "cloudpagesurl": "https://example.com/page"
      ])
    #expect(project.storePath == project.root + "/data/galley.sqlite")
    let outside = Project.load(near: base + "/shared/common.mjml")
    #expect(!outside.isDeclared)
    #expect(outside.root.hasSuffix("/shared"))
  }

  @Test func givesOnlyFilesOfTheProject() throws {
    let base = try makeProject()
    let library = Project.load(near: base + "/p").library
    let from = base + "/p/templates/deep/mail.mjml"
    let includes = [
      ("../part.mjml", "part"), ("../part", "part"), ("./../part.mjml", "part"),
      ("common.mjml", "common"), ("nowhere.mjml", "absent"), ("../../../secret.mjml", "outside"),
      ("/etc/passwd", "outside"), ("../link.mjml", "outside"), ("../pipe.mjml", "unreadable"),
      ("../deep", "unreadable"), ("file:///etc/passwd", "outside"),
      ("..%2f..%2f..%2fsecret.mjml", "absent"), ("", "unreadable"),
    ]
    for (path, expected) in includes {
      #expect(text(library, .include(path: path, from: from)) == expected, "\(path)")
    }
    #expect(text(library, .module(name: "card")) == "card")
    #expect(text(library, .module(name: "../../secret")) == "outside")
    #expect(text(library, .partial(name: "line")) == "line")
    #expect(text(library, .partial(name: "../../../../../../etc/passwd")) == "outside")
    #expect(library.names("module") == ["card"])
    #expect(library.names("partial") == ["line"])
  }
}
