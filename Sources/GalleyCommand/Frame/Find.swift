import Production
import Project

/// Looks things up by the names that users type, and says what is wrong with a name.
enum Find {
  static func template(_ word: String, project: Project) throws -> String {
    do {
      return try TemplateFinder(project: project).path(of: word)
    } catch {
      throw problem(error)
    }
  }

  static func templates(_ words: [String], project: Project) throws -> [String] {
    do {
      return try TemplateFinder(project: project).paths(of: words)
    } catch {
      throw problem(error)
    }
  }

  private static func problem(_ unknown: TemplateFinder.Unknown) -> Problem {
    Problem(
      "no such template: \(unknown.name)", hint: unknown.nearest.map { "did you mean ‘\($0)’?" })
  }
}
