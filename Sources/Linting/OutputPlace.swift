package import Diagnostics
package import EmailIR
package import Expressions

/// A printed value and what surrounds it.
package struct OutputPlace: Sendable {
  package let output: Output
  /// Data that the conditions around it have asked about: it is printed only where they hold.
  package let guards: Set<DataPath>
}

/// An expression that decides or assigns, and the tag it stands in.
package struct Computation: Sendable {
  package let expression: Expression
  package let range: SourceRange
}

extension Output.Source {
  /// What it evaluates.
  var expressions: [Expression] {
    switch self {
    case .expression(let expression): [expression]
    case .counter: []
    case .cycle(let identity, let values): [identity] + values
    case .partial(let call):
      [call.name] + call.arguments.map(\.value) + (call.subject.map { [$0.value] } ?? [])
    }
  }
}
