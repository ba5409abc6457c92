import Expressions
import Rendering

/// `e2e TEMPLATE.mjml RECIPIENTS.ndjson [SECONDS]`: one compilation, then page after page for one recipient after the other.
enum EndToEndCommand {
  static func run(_ arguments: BenchArguments) throws(BenchError) {
    let path = try arguments.operand(0)
    let bytes = try BenchFile.bytes(path)
    let recipients = try BenchRecipient.all(try arguments.operand(1))
    guard !recipients.isEmpty else { throw BenchError("no recipients") }
    let duration = try arguments.duration(at: 2)
    let start = ContinuousClock.now
    let program = try BenchProgram.compile(path, bytes, arguments.options)
    let compileTime = ContinuousClock.now - start
    var run = RenderRun(program, recipients)
    try run.warmUp()
    try run.measure(for: duration)
    Measurement.print([
      ("compile_ms", .double(compileTime.milliseconds)),
      ("recipients_per_s", .double(run.pagesPerSecond)),
      ("bytes_per_s", .double(run.bytesPerSecond)),
      ("layout_hits_percent", .double(run.layoutHitsPercent)),
      ("peak_rss_mb", .double(Measurement.peakMegabytes)),
    ])
  }
}
