/// A custom .NET pattern for numbers: `0` and `#` for digits, `.`, `,`, `%`, quotes, and sections for positive, negative and zero
/// behind `;`.
struct CustomNumberPattern {
  private let sections: [[Token]]
  private let culture: Culture

  private enum Token: Equatable {
    /// `0`
    case digit
    /// `#`
    case optionalDigit
    case point
    case comma
    case percent
    case perMille
    case literal(Character)
  }

  init(_ pattern: String, _ culture: Culture) {
    var sections: [[Token]] = [[]]
    var quote: Character?
    var isEscaped = false
    for character in pattern {
      var token: Token = .literal(character)
      if isEscaped {
        isEscaped = false
      } else if let open = quote {
        if character == open {
          quote = nil
          continue
        }
      } else {
        switch character {
        case "\\":
          isEscaped = true
          continue
        case "'", "\"":
          quote = character
          continue
        case ";":
          sections.append([])
          continue
        case "0": token = .digit
        case "#": token = .optionalDigit
        case ".": token = .point
        case ",": token = .comma
        case "%": token = .percent
        case "‰": token = .perMille
        default: break
        }
      }
      sections[sections.count - 1].append(token)
    }
    self.sections = sections
    self.culture = culture
  }

  func text(_ number: DecimalNumber) -> String {
    let isNegative = number.isNegative
    var section = sections[0]
    var hasOwnSign = false
    if isNegative, sections.count > 1, !sections[1].isEmpty {
      section = sections[1]
      hasOwnSign = true
    } else if number.isZero, sections.count > 2 {
      section = sections[2]
    }
    let layout = Layout(section)
    let scaled = number.shifted(by: layout.shift).rounded(toScale: layout.places)
    if scaled.isZero, !number.isZero, sections.count > 2, section != sections[2] {
      return fill(sections[2], Layout(sections[2]), DecimalNumber(0))
    }
    let sign = scaled.isNegative && !hasOwnSign ? "-" : ""
    return sign + fill(section, layout, scaled)
  }

  /// Where the digits of a section go.
  private struct Layout {
    var wholePlaces = 0
    /// Digits before the point from the first `0` on: these are always printed.
    var leastWhole = 0
    var places = 0
    /// Digits behind the point up to the last `0`.
    var leastPlaces = 0
    var isGrouped = false
    /// Powers of ten by `%`, `‰` and commas behind the last digit.
    var shift = 0

    init(_ section: [Token]) {
      let pointIndex = section.firstIndex(of: .point) ?? section.count
      let isDigit = { (token: Token) in token == .digit || token == .optionalDigit }
      let whole = section[..<pointIndex].filter(isDigit)
      let fraction = section[pointIndex...].filter(isDigit)
      wholePlaces = whole.count
      leastWhole = whole.firstIndex(of: .digit).map { whole.count - $0 } ?? 0
      places = fraction.count
      leastPlaces = fraction.lastIndex(of: .digit).map { $0 + 1 } ?? 0
      let lastDigit = section[..<pointIndex].lastIndex(where: isDigit) ?? 0
      let firstDigit = section.firstIndex(where: isDigit) ?? 0
      for (index, token) in section.enumerated() {
        switch token {
        case .percent: shift += 2
        case .perMille: shift += 3
        case .comma where index < pointIndex && index > lastDigit: shift -= 3
        case .comma where index > firstDigit && index < lastDigit: isGrouped = true
        default: break
        }
      }
    }
  }

  private func fill(_ section: [Token], _ layout: Layout, _ number: DecimalNumber) -> String {
    var (whole, fraction) = number.parts(places: layout.places)
    while whole.count < layout.leastWhole { whole.insert(0, at: 0) }
    while fraction.count > layout.leastPlaces, fraction.last == 0 { fraction.removeLast() }
    var pieces = wholePieces(whole, layout)[...]
    var digits = fraction[...]
    var result = ""
    var isBehindPoint = false
    for token in section {
      switch token {
      case .digit, .optionalDigit:
        if isBehindPoint {
          result += digits.popFirst().map { String(digits: [$0]) } ?? ""
        } else {
          result += pieces.popFirst() ?? ""
        }
      case .point where !isBehindPoint:
        isBehindPoint = true
        if !fraction.isEmpty { result += culture.decimalPoint }
      case .point, .comma: break
      case .percent: result += "%"
      case .perMille: result += "‰"
      case .literal(let character): result.append(character)
      }
    }
    return result
  }

  /// One piece for each digit place before the point; the first takes what there are more digits.
  private func wholePieces(_ whole: [UInt8], _ layout: Layout) -> [String] {
    guard layout.wholePlaces > 0 else { return [] }
    var pieces = whole.enumerated().map { index, digit in
      let behind = whole.count - 1 - index
      let isGroupEnd = layout.isGrouped && behind > 0 && culture.isGroupEnd(behind)
      return String(digits: [digit]) + (isGroupEnd ? culture.groupSeparator : "")
    }
    if pieces.count > layout.wholePlaces {
      let extra = pieces.count - layout.wholePlaces + 1
      pieces.replaceSubrange(0..<extra, with: [pieces[..<extra].joined()])
    }
    let missing = [String](repeating: "", count: max(0, layout.wholePlaces - pieces.count))
    return missing + pieces
  }
}

extension Culture {
  /// Whether a separator stands where that many digits follow up to the point.
  fileprivate func isGroupEnd(_ count: Int) -> Bool {
    var rest = count
    for size in groupSizes {
      if rest == size { return true }
      if rest < size { return false }
      rest -= size
    }
    return rest % (groupSizes.last ?? 3) == 0
  }
}
