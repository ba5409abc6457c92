import Fuzzing
import Testing

/// A short run of what `galley-bench fuzz` does for long.
@Suite struct FuzzTests {
  @Test(arguments: [1, 20_261_125] as [UInt64])
  func mutatedTemplatesGiveAPageOrAMessage(seed: UInt64) {
    var fuzzer = TemplateFuzzer(seed: seed)
    for _ in 0..<150 { fuzzer.advance() }
    #expect(fuzzer.iteration == 150)
    #expect(fuzzer.rendered > 10, "mutations that never render test nothing")
  }
}
