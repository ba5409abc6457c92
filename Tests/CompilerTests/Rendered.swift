import Compiler
import Diagnostics
import Expressions
import Rendering

/// Compiles and renders for tests.
enum Rendered {
  /// The page of a template for JSON data, or the diagnostics as lines.
  static func page(
    _ template: String, _ json: String = "{}", options: CompileOptions = CompileOptions(),
    files: [String: String] = [:]
  ) throws -> String {
    let compilation = compile(template, options: options, files: files)
    guard let program = compilation.html else {
      return messages(compilation).joined(separator: "\n")
    }
    return try run(program, json)
  }

  static func run(_ program: RenderProgram, _ json: String) throws -> String {
    guard case .object(let data) = try JSONReader.read(Array(json.utf8)).value else { return "" }
    var environment = RenderEnvironment(now: Timestamp(seconds: 1_774_958_400))
    environment.adopt(reservedMembersOf: data)
    let recipient = Recipient(for: program, in: environment)
    recipient.bind(data)
    var executor = Executor(program)
    var buffer = OutputBuffer()
    try executor.render(recipient, into: &buffer)
    return buffer.text
  }

  static func compile(
    _ template: String, options: CompileOptions = CompileOptions(), files: [String: String] = [:]
  ) -> Compilation {
    Compiler.compile(
      path: "test.mjml", bytes: Array(template.utf8), library: library(files), options: options)
  }

  /// The page with the personalisation left in, or the diagnostics as lines.
  static func emitted(_ template: String, files: [String: String] = [:]) -> String {
    let result = Compiler.emit(
      path: "test.mjml", bytes: Array(template.utf8), library: library(files))
    guard let html = result.html else {
      return result.diagnostics.all.map(\.message).joined(separator: "\n")
    }
    return String(decoding: html, as: UTF8.self)
  }

  /// `line:column code: message`, in order.
  static func messages(_ compilation: Compilation) -> [String] {
    compilation.diagnostics.all.map { diagnostic in
      let place = diagnostic.range.map { compilation.sources.position(of: $0) }
      return
        "\(place?.line ?? 0):\(place?.column ?? 0) \(diagnostic.code.name): \(diagnostic.message)"
    }
  }

  private static func library(_ files: [String: String]) -> TemplateLibrary {
    TemplateLibrary(file: { request in
      let path =
        switch request {
        case .include(let path, _): path
        case .module(let name): "modules/\(name).mjml"
        case .partial(let name): name
        }
      guard let text = files[path] else { return .failure(.absent) }
      return .success((path, Array(text.utf8)))
    })
  }
}
