/// Something that the page has and its head must print once, in order of appearance.
package struct Mark: Hashable, Sendable {
  package enum Kind: UInt8, Sendable {
    /// A rule for a column class in the media query; `name` is the class.
    case columnClass
    /// A web font; `name` as in mj-font.
    case font
    /// The style sheet of a component; `name` is the component, with its options.
    case componentStyle
    /// A font that mj-font declares, used or not; `text` is its address.
    case declaredFont
    /// The window's width from which columns stand side by side, as `name`; without it, the usual one.
    case breakpoint
    /// Columns stand side by side in Outlook's web application too.
    case desktopLayout
  }

  package let kind: Kind
  package let name: String
  /// What the head prints for it, ready but for grouping.
  package let text: String

  package init(_ kind: Kind, name: String, text: String) {
    self.kind = kind
    self.name = name
    self.text = text
  }
}

/// The places of the head that print marks.
package enum HeadHole: UInt8, Sendable, CaseIterable {
  case fonts, mediaQueries, componentStyles
}

/// What the holes print.
package struct HeadParts: Sendable {
  private var fonts: [UInt8] = []
  private var mediaQueries: [UInt8] = []
  private var componentStyles: [UInt8] = []

  package init() {}

  package subscript(hole: HeadHole) -> [UInt8] {
    get {
      switch hole {
      case .fonts: fonts
      case .mediaQueries: mediaQueries
      case .componentStyles: componentStyles
      }
    }
    set {
      switch hole {
      case .fonts: fonts = newValue
      case .mediaQueries: mediaQueries = newValue
      case .componentStyles: componentStyles = newValue
      }
    }
  }
}
