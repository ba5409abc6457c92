import ArgumentParser
import Foundation
import Production
import RecipientData

/// One run of the program: parses the arguments, runs the command and ends the process with the right status.
enum Invocation {
  static func run() -> Never {
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try GalleyCommand.parseAsRoot()
      try command.run()
      exit(0)
    } catch {
      exit(status(after: error))
    }
  }

  /// Prints what `error` has to say and gives the exit status.
  private static func status(after error: any Error) -> Int32 {
    switch error {
    case let ending as Ending: return ending.rawValue
    case let problem as Problem: return say(problem)
    case let problem as FileProblem: return say(Problem(problem.message))
    case let unknown as Personas.Unknown: return say(Problem(unknown))
    case let error as StoreError: return say(Problem(error))
    default: return statusOfParser(error)
    }
  }

  private static func say(_ problem: Problem) -> Int32 {
    Console.say(problem.text)
    return Ending.impossible.rawValue
  }

  private static func statusOfParser(_ error: any Error) -> Int32 {
    let text = GalleyCommand.fullMessage(for: error) + "\n"
    if GalleyCommand.exitCode(for: error) == .success {
      Console.print(text)
      return 0
    }
    Console.say(text)
    return Ending.impossible.rawValue
  }
}

/// How a run ends when it does not end well.
enum Ending: Int32, Error {
  /// Something was found at or above the fail level, a recipient failed, or a golden differs.
  case found = 1
  /// Usage, a missing file, a broken store: the run itself could not be done.
  case impossible = 2
}
