/// Measures compiling and rendering; prints one JSON line per measurement.
let usage = """
  usage: galley-bench compile FILE… [--runs N]
         galley-bench render TEMPLATE DATA.json [SECONDS]
         galley-bench lookups [ROWS] [SECONDS]
         galley-bench steady TEMPLATE DATA.json [RENDERS]
         galley-bench fuzz SECONDS [SEED]
         galley-bench e2e TEMPLATE.mjml RECIPIENTS.ndjson [SECONDS]
         … [--escape contextual|off]   how outputs are escaped; off is the default, as in the references
  """

do {
  let arguments = try BenchArguments(CommandLine.arguments.dropFirst())
  switch arguments.command {
  case "compile": try CompileCommand.run(arguments)
  case "render": try RenderCommand.run(arguments)
  case "lookups": try LookupCommand.run(arguments)
  case "steady": try SteadyCommand.run(arguments)
  case "fuzz": try FuzzCommand.run(arguments)
  case "e2e": try EndToEndCommand.run(arguments)
  default: throw BenchError(usage)
  }
} catch let error as BenchError {
  error.exit()
}
