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

  /// The templates that words mean, with the names of their outputs; directories stand for everything below them.
  static func inputs(_ words: [String]) throws -> [TemplateFinder.Input] {
    var projects = ProjectCache()
    var inputs: [TemplateFinder.Input] = []
    do {
      for word in words {
        inputs += try TemplateFinder(project: projects.project(of: word)).inputs(of: word)
      }
    } catch {
      throw problem(error)
    }
    return inputs
  }

  private static func problem(_ unknown: TemplateFinder.Unknown) -> Problem {
    Problem(
      "no such template: \(unknown.name)", hint: unknown.nearest.map { "did you mean ‘\($0)’?" })
  }
}
