extension HTMLState {
  /// What holds after either of two arms; `nil` if outputs behind them could not know where they are.
  static func join(_ a: HTMLState, _ b: HTMLState) -> HTMLState? {
    if a == b { return a }
    if a.place == .unreachable || b.place == .broken { return b }
    if b.place == .unreachable || a.place == .broken { return a }
    var joined = a
    joined.url = URLState.join(a.url, b.url)
    joined.style = StyleState.join(a.style, b.style) ?? a.style
    joined.mayEndInDashes = a.mayEndInDashes || b.mayEndInDashes
    joined.progress = max(a.progress, b.progress)
    var other = b
    other.url = joined.url
    if StyleState.join(a.style, b.style) != nil { other.style = joined.style }
    other.mayEndInDashes = joined.mayEndInDashes
    other.progress = joined.progress
    if joined == other { return joined }
    return joinNames(joined, other)
  }

  /// `<input{% if a %} checked{% endif %} name="n">`: both arms are inside one tag, between or at the end of names.
  private static func joinNames(_ a: HTMLState, _ b: HTMLState) -> HTMLState? {
    guard var end = a.atNameEnd, end == b.atNameEnd else { return nil }
    if a.isBetweenNames, b.isBetweenNames { end.place = .tag }
    if a.place == b.place, a.place == .tagName || a.place == .attributeName {
      end.place = a.place
      end.isSealedName = true
    }
    return end
  }

  private var isBetweenNames: Bool { place == .tag || place == .afterName }

  private var atNameEnd: HTMLState? {
    var state = self
    switch place {
    case .tagName: state.element = ElementKind(rawValue: ElementKind.names.meaning(name)) ?? .plain
    case .attributeName where AttributeKind.named(name, of: element) == .plain: break
    case .afterName where attribute == .plain: break
    case .tag, .nameEnd: break
    default: return nil
    }
    state.place = .nameEnd
    state.leaveAttribute()
    state.mayEndInDashes = false
    return state
  }
}
