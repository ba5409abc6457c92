#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Why nothing can be measured.
struct BenchError: Error {
  let message: String

  init(_ message: String) { self.message = message }

  /// Says so and ends the process with status 2.
  func exit() -> Never {
    let line = Array((message + "\n").utf8)
    _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    #if canImport(Darwin)
      Darwin.exit(2)
    #else
      Glibc.exit(2)
    #endif
  }
}
