/// What a template remembers besides its variables: where cycles are and where loops with `offset: continue` go on. Both by
/// the number of a name.
struct TemplateMemory {
  private var cycles: [Int] = []
  private var continues: [Int] = []
  private var isTouched = false

  /// Starts a new message.
  mutating func forget() {
    guard isTouched else { return }
    isTouched = false
    for index in cycles.indices { cycles[index] = 0 }
    for index in continues.indices { continues[index] = 0 }
  }

  /// Where the cycle is, and moves it on among `count` values.
  mutating func step(cycle name: Int, of count: Int) -> Int {
    isTouched = true
    if name >= cycles.count { cycles += Array(repeating: 0, count: name + 1 - cycles.count) }
    let position = cycles[name]
    cycles[name] = position + 1 >= count ? 0 : position + 1
    return position
  }

  /// Where the last loop of this name ended.
  subscript(end name: Int) -> Int {
    get { name < continues.count ? continues[name] : 0 }
    set {
      isTouched = true
      if name >= continues.count {
        continues += Array(repeating: 0, count: name + 1 - continues.count)
      }
      continues[name] = newValue
    }
  }
}
