package import Diagnostics
package import EmailIR
package import Rendering

/// What compiling a template gives: always a result and diagnostics, never a throw.
package struct Compilation: Sendable {
  package let sources: SourceMap
  package let diagnostics: DiagnosticSet
  /// The woven tree before expansion (what lint walks); `nil` if the file is no template at all.
  package let document: Document?
  /// Makes the page; `nil` if there were errors.
  package let html: RenderProgram?
  /// Makes the subject, from `<mj-subject>` or else `<mj-title>`; `nil` if there is neither.
  package let subject: RenderProgram?

  package init(
    sources: SourceMap, diagnostics: DiagnosticSet, document: Document?, html: RenderProgram?,
    subject: RenderProgram?
  ) {
    self.sources = sources
    self.diagnostics = diagnostics
    self.document = document
    self.html = html
    self.subject = subject
  }
}
