import Expressions
import Rendering

/// `steady TEMPLATE DATA.json [RENDERS]`: whether memory grows over a million messages.
enum SteadyCommand {
  private static let renders = 1_000_000

  static func run(_ arguments: BenchArguments) throws(BenchError) {
    let path = try arguments.operand(0)
    let recipients = try BenchRecipient.all(try arguments.operand(1))
    let total = arguments.operands.count > 2 ? Int(arguments.operands[2]) : renders
    guard let total, total >= 10 else { throw BenchError("expected a number of renders") }
    let program = try BenchProgram.compile(path, try BenchFile.bytes(path), arguments.options)
    var run = RenderRun(program, recipients)
    try run.warmUp()
    try run.repeatRounds(total / 10 / recipients.count)
    let early = Measurement.peakMegabytes
    try run.repeatRounds((total - total / 10) / recipients.count)
    Measurement.print([
      ("renders", .integer(run.pages)), ("peak_rss_mb_after_tenth", .double(early)),
      ("peak_rss_mb", .double(Measurement.peakMegabytes)),
    ])
  }
}
