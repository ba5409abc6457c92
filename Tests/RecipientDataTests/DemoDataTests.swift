import Expressions
import Foundation
import RecipientData
import Testing

/// The demo audience of the project, imported as it is.
@Suite struct DemoDataTests {
  private let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "data").path

  @Test func everyRowIsStored() throws {
    let files = try TemporaryStore()
    let report = try DataImport(into: files.store, settings: DataSettings()).run([folder])
    #expect(report.rejected == 0)
    #expect(report.files.filter { $0.failure != nil && !$0.isSkipped }.isEmpty)
    let contents = try files.store.contents()
    #expect(contents.tables.map(\.rows) == [200, 60, 565, 197, 267, 4, 397])
    #expect(contents.dataExtensions.map(\.rows) == [4, 4])
    let sendable = try #require(contents.segments.first { $0.name == "sendable" })
    #expect(try files.read(fields: []).count == sendable.members)
    #expect(try files.read(.segment("sendable"), fields: []).count == sendable.members)
  }
}
