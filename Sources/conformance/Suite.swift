import Expressions
import Foundation

/// A conformance suite: its name on the command line, what its file holds, and how it is run. Listed in `Suite+All.swift`.
struct Suite: Sendable {
  let name: String
  /// For the usage text: `FILE`, `DIR`.
  let input: String
  let run: @Sendable (SuiteInput) throws -> SuiteReport
}

/// What the command line gives a suite.
struct SuiteInput {
  let path: String
  /// Where results go that another tool compares.
  let output: String?

  /// The file as a JSON value.
  func json() throws -> Value {
    try JSONReader.read(try bytes()).value
  }

  /// The bytes of the file.
  func bytes() throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SuiteError("cannot read \(path)")
    }
    return Array(data)
  }
}

/// Why a suite could not be run at all.
struct SuiteError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
