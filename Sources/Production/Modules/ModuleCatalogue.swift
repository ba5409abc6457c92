package import Compiler
package import Diagnostics
import Expressions
package import Project
import Rendering

/// The modules of a project, with what each declares and a page that shows it.
package struct ModuleCatalogue: Sendable {
  package let modules: [Module]
  /// The module files, for the ranges in `diagnostics`.
  package let sources: SourceMap
  /// What is wrong with the declarations.
  package let diagnostics: [Diagnostic]

  /// One block.
  package struct Module: Sendable {
    package let declaration: ModuleDeclaration
    /// The page of a call with sample values, or why there is none.
    let picture: Picture
  }

  enum Picture: Sendable {
    case page([UInt8])
    case failure(String)
  }

  /// Reads the modules of a project and renders each.
  package init(_ project: Project) {
    let read = ModuleDeclaration.all(in: project.library, options: project.compileOptions)
    sources = read.sources
    diagnostics = read.diagnostics.all
    modules = read.modules.map { declaration in
      Module(declaration: declaration, picture: Self.picture(of: declaration, project))
    }
  }

  private static func picture(of module: ModuleDeclaration, _ project: Project) -> Picture {
    let sample = ModuleSample(module: module)
    let compilation = Compiler.compile(
      path: module.path, bytes: Array(sample.template.utf8), library: project.library,
      options: project.compileOptions)
    guard let program = compilation.html else {
      let error = compilation.diagnostics.all.first { $0.severity == .error }
      return .failure(error?.message ?? "the module cannot be compiled")
    }
    let recipient = Recipient(
      for: program, in: project.environment(now: Timestamp(seconds: 1_767_225_600)))
    recipient.bind(sample.data)
    var executor = Executor(program)
    var page = OutputBuffer()
    do throws(RenderFailure) {
      try executor.render(recipient, into: &page)
    } catch {
      return .failure(error.message)
    }
    return .page(page.bytes)
  }
}

extension ModuleCatalogue {
  /// For a terminal: each module with its parameters and slots.
  package var text: String {
    modules.map(text).joined(separator: "\n")
  }

  private func text(_ module: Module) -> String {
    let declaration = module.declaration
    var lines = ["\(declaration.name)  (in \(declaration.place.rawValue))"]
    if !declaration.summary.isEmpty { lines.append("  \(declaration.summary)") }
    let width = declaration.parameters.map(\.name.count).max() ?? 0
    for parameter in declaration.parameters {
      let name = parameter.name + String(repeating: " ", count: width - parameter.name.count)
      lines.append("  \(name)  \(parameter.type.rawValue), \(parameter.need)  \(parameter.summary)")
    }
    for slot in declaration.slots {
      lines.append(slot.isEmpty ? "  slot without a name" : "  slot \(slot)")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ModuleDeclaration.Parameter {
  /// Whether a caller has to give it, and what holds if not.
  var need: String {
    if isRequired { return "required" }
    guard let fallback else { return "optional" }
    return fallback.isEmpty ? "default empty" : "default \(fallback)"
  }
}
