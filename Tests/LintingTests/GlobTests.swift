import Testing

@testable import Linting

@Suite struct GlobTests {
  @Test(arguments: [
    ("modules/legacy/**", "modules/legacy/a.mjml", true),
    ("modules/legacy/**", "./modules/legacy/a/b.mjml", true),
    ("modules/legacy/**", "modules/new/a.mjml", false),
    ("**/*.mjml", "a/b/c.mjml", true),
    ("**/*.mjml", "c.mjml", true),
    ("**/x/*.mjml", "a/x/b/x/c.mjml", true),
    ("*.mjml", "a/b.mjml", false),
    ("a?c", "abc", true),
    ("a?c", "a/c", false),
    ("", "a", false),
    ("**", "a/b", true),
    ("a*b*c", "aXbYbZc", true),
    ("a*b*c", "aXbYbZ", false),
  ])
  func matches(pattern: String, path: String, expected: Bool) {
    #expect(Glob(pattern).matches(path) == expected)
  }

  @Test func manyStarsAreQuick() {
    let pattern = String(repeating: "*a", count: 40) + "b"
    #expect(!Glob(pattern).matches(String(repeating: "a", count: 5_000)))
  }
}
