import EmailIR
import Foundation
import Testing

@testable import Components

/// The folder and the list cannot drift apart.
@Suite struct ComponentListTests {
  private static let room = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../Sources/Components").standardized

  @Test func everyFileIsListed() throws {
    let files = try ["Head", "Structure", "Content"].flatMap { folder in
      try FileManager.default.contentsOfDirectory(
        atPath: Self.room.appending(path: folder).path(percentEncoded: false))
    }
    let inFolder = files.filter { $0.hasPrefix("MJ") }
      .map { $0.dropFirst(2).dropLast(".swift".count).lowercased() }
    let listed = Component.all.map { String($0.name.dropFirst(3)).replacing("-", with: "") }
    #expect(Set(inFolder) == Set(listed))
    #expect(Set(listed).count == listed.count)
  }

  @Test(arguments: Component.all.map(\.name))
  func everyComponentIsDescribed(_ name: String) throws {
    let component = try #require(Component.all.first { $0.name == name })
    #expect(component.summary.hasSuffix("."))
    #expect(component.example.contains("<\(name)"))
    #expect(!component.parents.isEmpty)
    let keys = component.attributes.map(\.key)
    #expect(Set(keys).count == keys.count, "an attribute is listed twice")
  }

  @Test func namesOfAttributesAreWrittenWithHyphens() {
    #expect(AttributeKey.backgroundPositionX.name == "background-position-x")
    for key in AttributeKey.allCases {
      #expect(AttributeKey(name: key.name) == key)
      #expect(key.position == Int(key.rawValue))
    }
    #expect(AttributeKey(name: "colour") == nil)
  }
}
