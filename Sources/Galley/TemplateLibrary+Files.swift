import Compiler

extension TemplateLibrary {
  /// A library over a function that knows files by path; modules are `modules/NAME.mjml`, partials have their own name.
  init(files: @escaping @Sendable (String) -> String?) {
    self.init(file: { request in
      let path: String
      switch request {
      case .include(let name, _): path = name
      case .module(let name): path = "modules/\(name).mjml"
      case .partial(let name): path = name
      }
      guard let text = files(path) else { return .failure(.absent) }
      return .success((path, Array(text.utf8)))
    })
  }
}
