import Diagnostics

/// Why a tag cannot be read; becomes one diagnostic.
struct LiquidFault: Error {
  let code: DiagnosticCode
  let message: String
  let range: Range<Int>
  var hint: String?

  init(_ code: DiagnosticCode, _ message: String, at range: Range<Int>, hint: String? = nil) {
    self.code = code
    self.message = message
    self.range = range
    self.hint = hint
  }

  func report(to reader: inout TagReader, as severity: Severity? = nil) {
    var diagnostic = Diagnostic(
      code, message, at: SourceRange(file: reader.file, range), hint: hint)
    if let severity { diagnostic.severity = severity }
    reader.diagnostics.report(diagnostic)
  }
}
