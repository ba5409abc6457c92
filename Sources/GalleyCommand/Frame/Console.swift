import Diagnostics
import Foundation
import Production

/// Standard output and standard error.
enum Console {
  /// Writes a result. Whoever reads may stop early: then the run ends here, quietly.
  static func print(_ bytes: [UInt8]) {
    let code = bytes.withUnsafeBytes { PendingFile.write($0, to: STDOUT_FILENO) }
    if code == EPIPE { exit(0) }
    if code != 0 {
      say(Problem("standard output cannot be written: \(String(cString: strerror(code)))").text)
      exit(Ending.impossible.rawValue)
    }
  }

  static func print(_ text: String) { print(Array(text.utf8)) }

  /// Writes a diagnostic; if nobody listens, it is lost.
  static func say(_ text: String) {
    _ = Array(text.utf8).withUnsafeBytes { PendingFile.write($0, to: STDERR_FILENO) }
  }

  /// How diagnostics are shown on standard error: in colour and as wide as the terminal, if it is one.
  static var printerOptions: PrinterOptions {
    var options = PrinterOptions()
    options.toolVersion = galleyVersion
    options.color = isColored(STDERR_FILENO)
    if let columns = columns(of: STDERR_FILENO) { options.width = max(60, columns) }
    return options
  }

  /// Whether a descriptor leads to a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// `NO_COLOR` (no-color.org) and dumb terminals are respected.
  private static func isColored(_ descriptor: Int32) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return isTerminal(descriptor) && (environment["NO_COLOR"] ?? "").isEmpty
      && environment["TERM"] != "dumb"
  }

  private static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
