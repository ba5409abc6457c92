/// Projects by directory, so that galley.yml is read once for all templates beside each other.
package struct ProjectCache {
  private var projects: [String: Project] = [:]

  package init() {}

  /// The project that a file or directory lies in.
  package mutating func project(of path: String) -> Project {
    let directory = Project.startDirectory(of: path)
    if let known = projects[directory] { return known }
    let project = Project.load(near: path)
    projects[directory] = project
    return project
  }
}
