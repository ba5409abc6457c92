package import Compiler
package import Diagnostics
import Foundation
package import Project
import Synchronization

/// Compiles templates to HTML with the personalisation left in: on all cores, told of in their order.
package struct CompileRun: Sendable {
  package let settings: Settings

  package init(settings: Settings) { self.settings = settings }

  /// What the command line says about every template.
  package struct Settings: Sendable {
    package var validation = ValidationLevel.soft
    package var keepsComments = true
    package var format = PageFormat.plain

    package init() {}
  }

  /// A template and what shall be done with its page.
  package struct Job: Sendable {
    package let path: String
    package let project: Project
    let write: @Sendable ([UInt8]) throws -> Void

    package init(
      path: String, project: Project, write: @escaping @Sendable ([UInt8]) throws -> Void
    ) {
      self.path = path
      self.project = project
      self.write = write
    }
  }

  /// What there is to say about a template.
  package struct Outcome: Sendable {
    package let sources: SourceMap
    package let diagnostics: [Diagnostic]
  }

  /// So many templates are under way before their outcomes are told.
  private static let batch = 256

  /// Compiles and writes all; `report` is called for each job, in their order.
  package func run(_ jobs: [Job], report: (Job, Outcome) -> Void) throws {
    for start in stride(from: 0, to: jobs.count, by: Self.batch) {
      let part = jobs[start..<min(start + Self.batch, jobs.count)]
      for (job, result) in zip(part, results(of: Array(part))) { report(job, try result.get()) }
    }
  }

  private func results(of jobs: [Job]) -> [Result<Outcome, any Error>] {
    if jobs.count == 1 { return [Result { try finish(jobs[0]) }] }
    let results = Mutex([Result<Outcome, any Error>?](repeating: nil, count: jobs.count))
    DispatchQueue.concurrentPerform(iterations: jobs.count) { index in
      let result = Result { try finish(jobs[index]) }
      results.withLock { $0[index] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  private func finish(_ job: Job) throws -> Outcome {
    var options = job.project.compileOptions
    options.validation = settings.validation
    options.keepComments = settings.keepsComments
    options.format = settings.format
    let result = Compiler.emit(
      path: job.path, bytes: try Template.read(job.path), library: job.project.library,
      options: options)
    if let html = result.html { try job.write(html) }
    let isSilent = result.diagnostics.isEmpty
    return Outcome(
      sources: isSilent ? SourceMap() : result.sources, diagnostics: result.diagnostics.all)
  }
}
