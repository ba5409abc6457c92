/// A top-level name of the data that a template reads; an index into `Symbols.fields`.
package struct FieldID: Hashable, Sendable {
  package let index: Int
}

/// A variable of a template; an index into `Symbols.variables`.
package struct VariableID: Hashable, Sendable {
  package let index: Int
}

/// A loop of a template, for `forloop.…`; each loop has its own.
package struct LoopID: Hashable, Sendable {
  package let index: Int

  /// Whatever loop over items is innermost when it is asked (`forloop` in a partial, which does not know its caller).
  package static let innermost = LoopID(index: -1)
}

/// Which data a field reads.
package struct FieldName: Hashable, Sendable {
  package let name: String
  /// AMPscript and merge tags find `FirstName` for `firstname`; Liquid does not.
  package let ignoresCase: Bool

  package init(name: String, ignoresCase: Bool) {
    self.name = name
    self.ignoresCase = ignoresCase
  }

  fileprivate var quickHash: UInt32 { NameHash.of(name) ^ (ignoresCase ? 1 : 0) }
}

/// A variable: `x` of Liquid, `@x` of AMPscript, or one that the compiler made (no name).
package struct VariableName: Hashable, Sendable {
  package let namespace: String
  package let name: String

  /// The namespace is told apart by its length: a template has few.
  fileprivate var quickHash: UInt32 {
    NameHash.of(name) &+ UInt32(truncatingIfNeeded: namespace.utf8.count)
  }
}

/// Names → slots for one template: the languages ask here while they parse, the program keeps only the indices.
package struct Symbols: Sendable {
  package private(set) var fields: [FieldName] = []
  package private(set) var variables: [VariableName] = []
  package private(set) var loopCount = 0
  /// For each variable whether something may assign it; one that is only read never hides a field.
  private var isAssigned: [Bool] = []
  /// Whether names may be assigned that are not known before the render (`{% include name %}`).
  package var assignsAnyName = false
  private var fieldSlots = HashSlots()
  private var variableSlots = HashSlots()

  package init() {}

  /// The slot of a field; the same for every use of the name.
  package mutating func field(_ name: String, ignoresCase: Bool = false) -> FieldID {
    let key = FieldName(name: ignoresCase ? name.lowercased() : name, ignoresCase: ignoresCase)
    if let known = knownField(key) { return known }
    if fields.isEmpty {
      fields.reserveCapacity(32)
      fieldSlots.reserveCapacity(32)
    }
    fields.append(key)
    fieldSlots.append(key.quickHash)
    return FieldID(index: fields.count - 1)
  }

  /// The slot of a field that is read already; `nil` if nothing reads it.
  package func knownField(_ name: String, ignoresCase: Bool) -> FieldID? {
    knownField(
      FieldName(name: ignoresCase ? name.lowercased() : name, ignoresCase: ignoresCase))
  }

  private func knownField(_ key: FieldName) -> FieldID? {
    fieldSlots.first(key.quickHash) { fields[$0] == key }.map(FieldID.init)
  }

  /// The slot of a variable of a language, to be assigned; the same for every use of the name.
  package mutating func variable(_ name: String, in namespace: String) -> VariableID {
    let id = mention(name, in: namespace)
    isAssigned[id.index] = true
    return id
  }

  /// The slot of a variable that is only read here.
  package mutating func mention(_ name: String, in namespace: String) -> VariableID {
    if let known = knownVariable(name, in: namespace) { return known }
    let key = VariableName(namespace: namespace, name: name)
    return freshVariable(key, isAssigned: false, hash: key.quickHash)
  }

  /// The slot of a variable that the template names; `nil` where it does not.
  package func knownVariable(_ name: String, in namespace: String) -> VariableID? {
    let key = VariableName(namespace: namespace, name: name)
    return variableSlots.first(key.quickHash) { variables[$0] == key }.map(VariableID.init)
  }

  /// Whether anything may assign the variable.
  package func mayAssign(_ variable: VariableID) -> Bool {
    assignsAnyName || variable.index >= isAssigned.count || isAssigned[variable.index]
  }

  /// A slot that no template can name.
  package mutating func temporary() -> VariableID {
    namelessVariable(isAssigned: true)
  }

  /// The same for a copy of a variable, which is assigned if that is.
  package mutating func temporary(for variable: VariableID) -> VariableID {
    namelessVariable(isAssigned: mayAssign(variable))
  }

  package mutating func loop() -> LoopID {
    loopCount += 1
    return LoopID(index: loopCount - 1)
  }

  private mutating func freshVariable(
    _ name: VariableName, isAssigned: Bool, hash: UInt32
  ) -> VariableID {
    if variables.isEmpty {
      variables.reserveCapacity(32)
      self.isAssigned.reserveCapacity(32)
      variableSlots.reserveCapacity(32)
    }
    variables.append(name)
    variableSlots.append(hash)
    self.isAssigned.append(isAssigned)
    return VariableID(index: variables.count - 1)
  }

  /// One that is never looked up: any hash will do, best a different one each time.
  private mutating func namelessVariable(isAssigned: Bool) -> VariableID {
    freshVariable(
      VariableName(namespace: "", name: ""), isAssigned: isAssigned,
      hash: UInt32(truncatingIfNeeded: variables.count) &* 2_654_435_761)
  }
}
