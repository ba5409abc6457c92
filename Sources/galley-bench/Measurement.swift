import Expressions

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Times and their printing.
enum Measurement {
  /// The milliseconds that each of `runs` calls took, shortest first; without a number, of the calls of half a second, and
  /// 25 at least.
  static func times<Failure: Error>(
    _ runs: Int? = nil, _ body: () throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    var times: [Double] = []
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(500)
    while times.count < runs ?? 25 || (runs == nil && clock.now < end) {
      let start = clock.now
      try body()
      times.append((clock.now - start).milliseconds)
    }
    return times.sorted()
  }

  /// The most memory that the process has held, in megabytes.
  static var peakMegabytes: Double {
    var usage = rusage()
    #if canImport(Darwin)
      getrusage(RUSAGE_SELF, &usage)
      return Double(usage.ru_maxrss) / 1_048_576
    #else
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return Double(usage.ru_maxrss) / 1024
    #endif
  }

  /// Prints one measurement as a line of JSON; numbers with three places.
  static func print(_ members: [(String, Value)]) {
    let rounded = members.map { name, value -> (String, Value) in
      guard case .double(let number) = value else { return (name, value) }
      return (name, .double((number * 1000).rounded() / 1000))
    }
    var writer = JSONWriter()
    writer.write(.object(ObjectValue(rounded)))
    Swift.print(String(decoding: writer.bytes, as: UTF8.self))
  }
}

extension Duration {
  var milliseconds: Double {
    Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
  }
}

extension [Double] {
  /// The middle one of sorted numbers.
  var median: Double { isEmpty ? 0 : self[count / 2] }
}
