import EmailIR

extension [Node] {
  /// The same nodes, every output in one context.
  func withContext(_ context: HTMLContext) -> [Node] {
    mapOutputs { output in
      var output = output
      output.context = context
      return output
    }
  }
}
