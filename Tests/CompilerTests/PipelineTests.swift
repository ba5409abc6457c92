import Testing

@testable import Compiler

@Suite struct PipelineTests {
  @Test func passesComeAfterWhatTheyNeed() {
    var seen: Set<String> = []
    for pass in Pipeline.passes {
      for (name, reason) in pass.after {
        #expect(seen.contains(name), "\(pass.name) needs \(name): \(reason)")
      }
      #expect(seen.insert(pass.name).inserted, "\(pass.name) stands twice")
      #expect(!pass.ensures.isEmpty)
    }
  }
}
