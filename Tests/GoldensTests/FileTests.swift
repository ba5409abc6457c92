import Foundation
import Testing

@testable import Production

@Suite struct FileNameTests {
  @Test(arguments: [
    ("r001", "r001"), ("../etc", "%2E.%2Fetc"), (".", "%2E"), ("", "%"), ("a b", "a%20b"),
    ("a%20b", "a%2520b"), ("é", "%C3%A9"), ("ann@shop.example", "ann@shop.example"),
    ("nul\u{0}", "nul%00"), ("C:\\x", "C%3A%5Cx"),
  ])
  func idsBecomeSafeNames(id: String, name: String) {
    #expect(FileName.safe(id) == name)
  }

  @Test func longIdsStayDifferent() {
    let long = String(repeating: "x", count: 1_000)
    let names = [FileName.safe(long + "a"), FileName.safe(long + "b")]
    #expect(names[0] != names[1])
    #expect(names.allSatisfy { $0.utf8.count < 200 })
  }
}

@Suite struct PendingFileTests {
  private let directory = FileManager.default.temporaryDirectory
    .appendingPathComponent("galley-files-\(UUID().uuidString)").path

  private var names: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
  }

  @Test func committedFilesAppearWhole() throws {
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let path = directory + "/deep/er/file"
    try PendingFile.write([1, 2], to: path)
    try PendingFile.write([3], to: path)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data([3]))
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory + "/deep/er") == ["file"])
  }

  @Test func droppedFilesLeaveNothing() throws {
    defer { try? FileManager.default.removeItem(atPath: directory) }
    do {
      let file = try PendingFile(directory + "/file")
      try file.append([1])
      #expect(names.count == 1)
    }
    #expect(names.isEmpty)
  }

  @Test func linksKeepPointing() throws {
    defer { try? FileManager.default.removeItem(atPath: directory) }
    try PendingFile.write([1], to: directory + "/target")
    try FileManager.default.createSymbolicLink(
      atPath: directory + "/link", withDestinationPath: "target")
    try PendingFile.write([2], to: directory + "/link")
    #expect(try Data(contentsOf: URL(fileURLWithPath: directory + "/target")) == Data([2]))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: directory + "/link") == "target")
  }

  @Test func devicesAreNotReplaced() throws {
    try PendingFile.write([1], to: "/dev/null")
    var facts = stat()
    #expect(stat("/dev/null", &facts) == 0 && facts.st_mode & S_IFMT == S_IFCHR)
  }

  @Test func directoriesAreRefused() throws {
    try OutputDirectory.make(directory)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    #expect(throws: FileProblem.notAFile(path: directory)) {
      try PendingFile.write([1], to: directory)
    }
  }
}
