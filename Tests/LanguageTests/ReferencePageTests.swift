import Expressions
import TemplateLanguages
import Testing

/// The reference pages hold everything that the tables hold; their examples are run by `ExampleTests`.
@Suite struct ReferencePageTests {
  private static let pages = ["ampscript", "mandrill", "mergetags"]

  private func entries(_ name: String) throws -> [ReferencePage.Entry] {
    try #require(ReferencePage.named(name)).sections.flatMap(\.entries)
  }

  @Test(arguments: pages) func everyEntrySaysSomething(name: String) throws {
    for entry in try entries(name) {
      #expect(entry.summary.hasSuffix("."), "\(entry.name)")
      #expect(entry.signature.contains(entry.name), "\(entry.name)")
    }
  }

  @Test func everyFunctionOfAMPscriptIsThereOnce() throws {
    let names = try entries("ampscript").map(\.name)
    for function in AMPscriptFunctions.all + PlatformFunction.all.map(\.function) {
      #expect(names.filter { $0 == function.name }.count == 1, "\(function.name)")
    }
  }

  @Test func everyMergeTagIsThere() throws {
    let names = Set(try entries("mergetags").map(\.name))
    #expect(names.isSuperset(of: MergeTag.all.map(\.name)))
    #expect(names.isSuperset(of: MergeTagSystem.names))
  }

  @Test func saysWhatOfflineMeans() throws {
    let link = try #require(try entries("ampscript").first { $0.name == "CloudPagesURL" })
    #expect(link.summary.contains("Offline: a stand-in"))
    let unsubscribe = try #require(try entries("mergetags").first { $0.name == "UNSUB" })
    #expect(unsubscribe.summary.contains("Previews show https://example.invalid/unsubscribe"))
  }
}
