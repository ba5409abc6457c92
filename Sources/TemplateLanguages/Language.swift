package import Diagnostics
package import Expressions

/// A template language: facts as data, and one closure that reads a tag. Listed in `Language+All.swift`.
package struct Language: Sendable {
  /// `liquid`, `ampscript`, `mergetags`: as in galley.yml.
  package let name: String
  /// The two bytes that tags of this language can start with; scanning stops nowhere else.
  package let starts: [String]
  /// Reads the tag that starts at `reader.position`, or gives `nil` if none of this language starts there. A broken tag is
  /// reported and still given (without events), so that one mistake gives one diagnostic.
  package let read: @Sendable (inout TagReader) -> TemplateTag?

  package init(
    _ name: String, starts: [String], read: @escaping @Sendable (inout TagReader) -> TemplateTag?
  ) {
    self.name = name
    self.starts = starts
    self.read = read
  }
}

/// What a language's `read` works on: the bytes, the place, and what parsing adds to.
package struct TagReader {
  package let bytes: [UInt8]
  package let file: FileID
  /// Offset of the byte at which the tag may start.
  package var position: Int
  package var symbols: Symbols
  package var diagnostics: DiagnosticSet
  package let options: LanguageOptions
  /// Scratch that a language keeps between its tags of one file (Liquid: the names of loops that are open).
  package var state: [String: [String]] = [:]
  /// The same for Liquid, which asks at every name.
  var liquid = LiquidState()
  /// The blocks of Handlebars that are open.
  var mandrill = MandrillState()
  /// What the tag that is being read does, so far.
  private var events = TagEvents.none
  /// Whether a tag that was read names a partial.
  package internal(set) var namesPartials = false
  /// What the names mean that Liquid has read so far.
  var liquidSpellings = LiquidSpellings()

  package init(
    bytes: [UInt8], file: FileID, symbols: Symbols, options: LanguageOptions = LanguageOptions()
  ) {
    self.bytes = bytes
    self.file = file
    self.position = 0
    self.symbols = symbols
    self.diagnostics = DiagnosticSet()
    self.options = options
  }

  /// Adds to what the tag does. Nothing of the tag may fail behind this.
  mutating func emit(_ event: consuming TagEvent) { events.append(event) }

  /// All that was emitted since this was called last.
  mutating func takeEvents() -> TagEvents {
    var taken = TagEvents.none
    swap(&taken, &events)
    return taken
  }
}

/// Settings that change how tags are read.
package struct LanguageOptions: Sendable {
  /// Liquid's error mode.
  package var liquidMode: LiquidMode = .strict2
  /// Whether a name that Liquid does not find is an error of the render: nothing is printed in place of its tag.
  package var strictVariables = false
  /// The same for unknown filters.
  package var strictFilters = false
  /// The platform for which Liquid is written; filters that it lacks are reported.
  package var liquidPlatform: LiquidPlatform?
  /// Merge tag → field, from galley.yml (`FNAME: first_name`).
  package var mergeTags: [String: String] = [:]
  /// AMPscript functions that work only on the platform, in lower case → the text that previews show in their place.
  package var platformFunctions: [String: String] = [:]

  package enum LiquidMode: String, Sendable, CaseIterable {
    case lax, warn, strict, strict2
  }

  package init() {}
}
