import Compiler
import Expressions

/// `compile FILE… [--runs N]`: from MJML to the page with the personalisation left in.
enum CompileCommand {
  static func run(_ arguments: BenchArguments) throws(BenchError) {
    _ = try arguments.operand(0)
    for path in arguments.operands { try measure(path, arguments) }
  }

  private static func measure(_ path: String, _ arguments: BenchArguments) throws(BenchError) {
    let bytes = try BenchFile.bytes(path)
    var size = 0
    let times = try Measurement.times(arguments.runs) { () throws(BenchError) in
      let result = Compiler.emit(
        path: path, bytes: bytes, library: BenchFile.library, options: arguments.options)
      guard let page = result.html else {
        throw BenchProgram.failure(path, result.diagnostics, result.sources)
      }
      size = page.count
    }
    Measurement.print([
      ("file", .string(path)), ("ms", .double(times.median)), ("min_ms", .double(times[0])),
      ("out_bytes", .integer(size)),
    ])
  }
}
