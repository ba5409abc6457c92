import GRDB

extension Dataset {
  /// Addresses that must not be written to, by `email_sha256`: SHA-256 of the trimmed address in lower case.
  static let suppressions = Dataset(
    "suppressions", fileNames: ["suppressions", "suppression"], columns: ["email_sha256"]
  ) { context in
    let upsert = try context.upsert(into: "suppressions", ["email_sha256", "reason", "at"])
    return RecordWriter { cells in
      let hash = try cells.required("email_sha256").lowercased()
      guard hash.utf8.count == 64, hash.utf8.allSatisfy(isHexadecimal) else {
        throw RecordProblem("email_sha256: expected 64 hexadecimal digits")
      }
      try upsert.execute(arguments: [hash, cells.text("reason"), try cells.time("at")])
      return []
    }
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    byte &- UInt8(ascii: "0") < 10 || byte &- UInt8(ascii: "a") < 6
  }
}
