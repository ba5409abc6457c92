/// The outside world of a render, all of it given: the same environment and recipient give the same bytes.
package struct RenderEnvironment: Sendable {
  /// The instant that `now`, `Now()` and `*|DATE:…|*` mean.
  package var now: Timestamp
  /// The zone in which Liquid and merge tags print times. AMPscript's is fixed at UTC−6.
  package var zone = ZoneRules.utc
  /// The zone of a name such as `Europe/Lisbon`; knows none unless the outside world gives its data.
  package var zoneNamed: @Sendable (String) -> ZoneRules? = { _ in nil }
  /// Seeds `Random` and `GUID`.
  package var seed: UInt64 = 0
  package var dataExtensions: DataExtensions = .none
  /// Mailchimp system tags and AMPscript system strings (`UNSUB`, `LIST:COMPANY`, `xtyear`), by upper-case name.
  package var systemValues: [String: String] = [:]
  /// AMPscript content blocks by lower-case key, name or id.
  package var contentBlocks: [String: String] = [:]
  /// What addresses answer (AMPscript's `HTTPGet`), by address.
  package var responses: [String: String] = [:]
  /// What every recipient has unless its own data say otherwise: feeds, carts, samples of a project.
  package var shared = ObjectValue.empty
  package var limits = RenderLimits()

  package init(now: Timestamp) { self.now = now }

  /// `now` as the clocks of the zone show it.
  var zonedNow: Timestamp { now.shown(in: zone) }
}

/// Bounds that keep one message finite.
package struct RenderLimits: Sendable {
  /// Instructions (outputs, assignments, loop turns) per message.
  package var steps = 10_000_000
  /// Bytes of the finished message.
  package var outputBytes = 64 << 20
  /// Bytes of assigned, captured and built values.
  package var assignedBytes = 64 << 20
  /// Partials within partials, content within content.
  package var depth = 100

  /// A greater depth than this would exhaust the stack.
  package static let maximumDepth = 500

  package init() {}
}
