import Expressions
import Foundation

/// What a case must give.
enum LiquidExpectation {
  /// One of these texts.
  case texts([String])
  /// A text in which the pattern is found.
  case pattern(String)
  /// The template cannot be read, or its run fails or prints an error; the wording is free.
  case refusal

  init(_ test: ObjectValue) {
    if case .bool(true) = test["invalid"] {
      self = .refusal
    } else if case .object = test["errors"] {
      self = .refusal
    } else if let pattern = test["result_pattern"].text {
      self = .pattern(pattern)
    } else if let result = test["result"].text {
      self = .texts([result])
    } else {
      self = .texts(test["results"].items.compactMap(\.text))
    }
  }

  /// The expectation for another mode; `nil` if the case does not speak of it.
  init?(_ mode: Value, same: LiquidExpectation) {
    switch mode {
    case .string("same"): self = same
    case .string(let text) where text.hasPrefix("ERR"): self = .refusal
    case .string(let text): self = .texts([text])
    case .object: self = .refusal
    default: return nil
    }
  }

  func accepts(_ outcome: LiquidRun.Outcome) -> Bool {
    switch (self, outcome) {
    case (.texts(let texts), .printed(let actual, _)): texts.contains(actual)
    // The reference prints a limit's error, Galley refuses the message.
    case (.texts(let texts), .failed): texts == ["Liquid error: Memory limits exceeded"]
    case (.pattern(let pattern), .printed(let actual, _)): Self.matches(pattern, actual)
    case (.refusal, .refused), (.refusal, .failed): true
    case (.refusal, .printed(_, let errors)): !errors.isEmpty
    default: false
    }
  }

  private static func matches(_ pattern: String, _ text: String) -> Bool {
    guard let expression = try? NSRegularExpression(pattern: pattern) else { return false }
    let range = NSRange(text.startIndex..., in: text)
    return expression.firstMatch(in: text, range: range) != nil
  }
}

extension LiquidExpectation: CustomStringConvertible {
  var description: String {
    switch self {
    case .texts(let texts): texts.joined(separator: "  or  ")
    case .pattern(let pattern): "/\(pattern)/"
    case .refusal: "(an error)"
    }
  }
}
