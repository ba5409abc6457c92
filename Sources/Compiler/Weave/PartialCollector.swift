import Diagnostics
import EmailIR
import Expressions

/// Finds and reads the partials that a template can reach: by name where the name is written out, all of the library's where it
/// comes from data.
struct PartialCollector {
  /// The nodes of each partial, by the name that templates use.
  private(set) var parts: [String: [Node]] = [:]
  /// The partials that are rendered for themselves, without the data of the recipient.
  private(set) var isolated: Set<String> = []
  /// Calls of partials that are not there.
  private(set) var diagnostics = DiagnosticSet()
  private let library: TemplateLibrary
  private var seen: Set<String> = []

  /// A call that is met while nodes are gone through.
  private struct Request {
    let name: String
    let isIsolated: Bool
    /// The tag, if the name is written out.
    let range: SourceRange?
  }

  init(library: TemplateLibrary) { self.library = library }

  /// Reads what `nodes` reach, and what that reaches; `read` gives the nodes of a file.
  mutating func collect(
    from nodes: [Node], read: (_ path: String, _ bytes: [UInt8]) -> [Node]
  ) {
    var waiting = requests(in: nodes, isIsolated: false)
    while let request = waiting.popLast() {
      if request.isIsolated { isolated.insert(request.name) }
      guard seen.insert(request.name).inserted else { continue }
      switch library.file(.partial(name: request.name)) {
      case .success(let found):
        let nodes = read(found.path, found.bytes)
        parts[request.name] = nodes
        waiting += requests(in: nodes, isIsolated: request.isIsolated)
      case .failure(let refusal): report(refusal, request)
      }
    }
  }

  private func requests(in nodes: [Node], isIsolated: Bool) -> [Request] {
    var requests: [Request] = []
    NodeWalk.outputs(in: nodes) { output in
      guard case .partial(let call) = output.source else { return }
      let isIsolated = isIsolated || call.isIsolated
      if case .literal(.string(let name)) = call.name {
        requests.append(Request(name: name, isIsolated: isIsolated, range: output.range))
      } else {
        requests += library.names("partial").map {
          Request(name: $0, isIsolated: isIsolated, range: nil)
        }
      }
    }
    return requests
  }

  private mutating func report(_ refusal: TemplateLibrary.Refusal, _ request: Request) {
    guard let range = request.range else { return }
    let reason =
      switch refusal {
      case .absent: "there is no partial `\(request.name)`"
      case .outside: "partial `\(request.name)` lies outside of the project"
      case .unreadable(let reason): "partial `\(request.name)` cannot be read: \(reason)"
      }
    let nearest = NearestName.of(request.name, in: library.names("partial"))
    diagnostics.report(
      .missingPartial, reason, at: range,
      hint: nearest.map { "did you mean `\($0)`?" }
        ?? "partials are files such as modules/card.liquid or templates/card.liquid")
  }
}
