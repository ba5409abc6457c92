import EmailIR

extension [Node] {
  /// The same nodes, every output in one context.
  func withContext(_ context: HTMLContext) -> [Node] {
    guard contains(where: \.isDynamic) else { return self }
    return mapOutputs { output in
      var output = output
      output.context = context
      return output
    }
  }
}
