import Expressions
import Fuzzing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// `fuzz SECONDS [SEED]`: mutates templates until the time is over; a crash or a hang names its template on standard error.
enum FuzzCommand {
  /// No template may take longer than this.
  private static let patience = Duration.seconds(5)

  static func run(_ arguments: BenchArguments) throws(BenchError) {
    let duration = try arguments.duration(at: 0)
    let seed = arguments.operands.count > 1 ? UInt64(arguments.operands[1]) : 1
    guard let seed else { throw BenchError("expected a seed behind the seconds") }
    var fuzzer = TemplateFuzzer(seed: seed)
    let start = ContinuousClock.now
    var slowest = Duration.zero
    while ContinuousClock.now - start < duration {
      let upcoming = fuzzer.upcoming()
      note(upcoming.template, fuzzer.iteration)
      let began = ContinuousClock.now
      fuzzer.advance()
      slowest = max(slowest, ContinuousClock.now - began)
      guard slowest < patience else {
        throw BenchError("seed \(seed), template \(fuzzer.iteration) took \(slowest)")
      }
    }
    Measurement.print([
      ("templates", .integer(fuzzer.iteration)), ("pages", .integer(fuzzer.rendered)),
      ("slowest_ms", .double(slowest.milliseconds)),
      ("peak_rss_mb", .double(Measurement.peakMegabytes)),
    ])
  }

  /// Leaves the template behind for whoever looks for the reason of a crash.
  private static func note(_ template: [UInt8], _ iteration: Int) {
    guard let path = getenv("GALLEY_FUZZ_NOTE"), let file = fopen(path, "w") else { return }
    fwrite(template, 1, template.count, file)
    fclose(file)
  }
}
