import { Command, CommanderError } from 'commander'
import { alignCommand } from '#main/cli/align'
import { checkCommand } from '#main/cli/check'
import { createContext, EXIT } from '#main/cli/context'
import { demoCommand } from '#main/cli/demo'
import { exportCommand } from '#main/cli/export'
import { importCommand } from '#main/cli/import'
import { lineOf } from '#main/cli/failure'
import { infoCommand } from '#main/cli/info'
import { lexiconCommand } from '#main/cli/lexicon'
import { resegmentCommand } from '#main/cli/resegment'
import { mergeFileCommand } from '#main/cli/merge'
import { reportCommand } from '#main/cli/report'
import { searchCommand } from '#main/cli/search'
import { segmentCommand } from '#main/cli/segment'
import type { Terminal } from '#main/cli/terminal'
import { validateCommand } from '#main/cli/validate'
import { programVersion } from '#main/version'

/**
 * Runs one command line (without `node` and the script) and resolves to its exit code: 0 done, 1 findings where
 * asked to fail on them, 2 bad use or bad input, then with one line on standard error that says what and where.
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  const context = createContext(terminal)
  const program = new Command('parallax')
    .description(
      'Lines up the language versions of a text, shows where they diverge, and writes TMX. Offline.',
    )
    .version(programVersion(), '-V, --version', 'print the version')
    // Behind a command, `--version` is that command's own.
    .enablePositionalOptions()
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
  for (const make of [
    demoCommand,
    segmentCommand,
    alignCommand,
    checkCommand,
    importCommand,
    resegmentCommand,
    searchCommand,
    exportCommand,
    reportCommand,
    validateCommand,
    infoCommand,
    lexiconCommand,
    mergeFileCommand,
  ])
    program.addCommand(make(context))
  for (const command of [program, ...program.commands])
    command
      .exitOverride()
      .configureOutput({ writeOut: terminal.out, writeErr: terminal.error, outputError: () => undefined })
      .showSuggestionAfterError(true)
  if (args.length === 0) {
    terminal.error(program.helpInformation())
    return EXIT.bad
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return context.exitCode()
  } catch (error) {
    context.endProgress()
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done
    terminal.error(`parallax: ${lineOf(error)}\n`)
    return EXIT.bad
  }
}
