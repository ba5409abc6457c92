import Expressions
import Rendering

/// Renders recipients in turn on one core with one executor and one buffer, as a batch does.
struct RenderRun: ~Copyable {
  private let recipients: [BenchRecipient]
  private let recipient: Recipient
  private var executor: Executor
  private var page = OutputBuffer()
  /// How many were made since warming up.
  private(set) var pages = 0
  private var bytes = 0
  /// What the warm-up found in the cache of fragments, and what not.
  private var earlierHits = 0
  private var earlierMisses = 0
  private var elapsed = Duration.zero

  init(_ program: RenderProgram, _ recipients: [BenchRecipient]) {
    self.recipients = recipients
    recipient = Recipient(
      for: program,
      in: recipients.first?.environment ?? RenderEnvironment(now: Timestamp(seconds: 0)))
    executor = Executor(program)
  }

  /// Renders each recipient once, so that every fragment is made.
  mutating func warmUp() throws(BenchError) {
    for index in recipients.indices { try render(index) }
    pages = 0
    bytes = 0
    earlierHits = executor.layoutHits
    earlierMisses = executor.layoutMisses
  }

  /// Renders until the time is over; looks at the clock after each round or hundred pages.
  mutating func measure(for duration: Duration) throws(BenchError) {
    let start = ContinuousClock.now
    repeat {
      for _ in 0..<max(1, 100 / recipients.count) {
        for index in recipients.indices { try render(index) }
      }
      elapsed = ContinuousClock.now - start
    } while elapsed < duration
  }

  /// Renders every recipient that often.
  mutating func repeatRounds(_ rounds: Int) throws(BenchError) {
    for _ in 0..<max(1, rounds) {
      for index in recipients.indices { try render(index) }
    }
  }

  private mutating func render(_ index: Int) throws(BenchError) {
    recipient.environment = recipients[index].environment
    recipient.bind(recipients[index].data)
    do throws(RenderFailure) {
      try executor.render(recipient, into: &page)
    } catch {
      throw BenchError(error.message)
    }
    pages += 1
    bytes += page.count
  }

  var pagesPerSecond: Double { Double(pages) / (elapsed.milliseconds / 1e3) }
  var bytesPerSecond: Double { Double(bytes) / (elapsed.milliseconds / 1e3) }
  /// How many layouts of a hundred had their fragment already, after the warm-up.
  var layoutHitsPercent: Double {
    let hits = executor.layoutHits - earlierHits
    let misses = executor.layoutMisses - earlierMisses
    return hits + misses == 0 ? 100 : Double(hits) / Double(hits + misses) * 100
  }
  /// The bytes of the page made last.
  var lastSize: Int { page.count }
}
