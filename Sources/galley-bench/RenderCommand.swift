import Expressions
import Rendering

/// `render TEMPLATE DATA.json [SECONDS]`: how often a second one page can be made.
enum RenderCommand {
  static func run(_ arguments: BenchArguments) throws(BenchError) {
    let path = try arguments.operand(0)
    let bytes = try BenchFile.bytes(path)
    let recipients = try BenchRecipient.all(try arguments.operand(1))
    let duration = try arguments.duration(at: 2)
    let times = try Measurement.times { () throws(BenchError) in
      _ = try BenchProgram.compile(path, bytes, arguments.options)
    }
    let program = try BenchProgram.compile(path, bytes, arguments.options)
    var run = RenderRun(program, recipients)
    try run.warmUp()
    try run.measure(for: duration)
    Measurement.print([
      ("parse_ms", .double(times.median)), ("renders_per_s", .double(run.pagesPerSecond)),
      ("out_bytes", .integer(run.lastSize)), ("peak_rss_mb", .double(Measurement.peakMegabytes)),
    ])
  }
}
