import Foundation

do {
  exit(try ConformanceCommand(Array(CommandLine.arguments.dropFirst())).run())
} catch {
  let message = "conformance: \(error)\n\(ConformanceCommand.usage)\n"
  FileHandle.standardError.write(Data(message.utf8))
  exit(2)
}
