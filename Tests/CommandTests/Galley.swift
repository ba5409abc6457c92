import Foundation

/// Runs the built `galley` in a folder of its own, which is gone afterwards.
final class Galley {
  let folder: URL

  /// What a run left behind.
  struct Result {
    let status: Int32
    let output: String
    let messages: String
  }

  /// - Parameter files: Texts of files by their path in the folder.
  init(_ files: [String: String] = [:]) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "galley-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (path, text) in files { try write(text, to: path) }
  }

  deinit {
    do { try FileManager.default.removeItem(at: folder) } catch { print(error) }
  }

  func write(_ text: String, to path: String) throws {
    let url = folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func read(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// Names of the files in a directory, in order.
  func files(in directory: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: directory).path)
      .sorted()
  }

  @discardableResult func run(_ arguments: String...) throws -> Result {
    try run(shell: "exec \"$GALLEY\" \"$@\"", arguments)
  }

  /// Runs a line of shell, in which `$GALLEY` is the program; standard output and error go to files, so that no pipe fills up.
  @discardableResult func run(shell line: String, _ arguments: [String] = []) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line, "sh"] + arguments
    process.currentDirectoryURL = folder
    process.environment = [
      "GALLEY": Self.program.path, "TMPDIR": folder.path, "PATH": "/usr/bin:/bin",
    ]
    process.standardInput = FileHandle.nullDevice
    let streams = [".output", ".messages"].map { folder.appending(path: $0) }
    for stream in streams { try Data().write(to: stream) }
    process.standardOutput = try FileHandle(forWritingTo: streams[0])
    process.standardError = try FileHandle(forWritingTo: streams[1])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try read(".output"),
      messages: try read(".messages"))
  }

  /// The program lies beside the bundle of the tests.
  private static let program: URL = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let tests = bundle ?? URL(filePath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appending(path: "galley")
  }()
}
