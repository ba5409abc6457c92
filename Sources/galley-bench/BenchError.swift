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
    fputs(message + "\n", stderr)
    #if canImport(Darwin)
      Darwin.exit(2)
    #else
      Glibc.exit(2)
    #endif
  }
}
