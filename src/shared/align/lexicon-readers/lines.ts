import { Refusal } from '#shared/errors'
import { say, type Message } from '#shared/words/message'

/** A line that says something: neither blank nor a comment. */
export interface SayingLine {
  readonly text: string
  /** Refuses the file, naming the line. */
  readonly wrong: (what: Message) => Refusal
}

/** The lines of a list of words; those that begin with `#` are comments. */
export function* linesOf(name: string, text: string): Generator<SayingLine> {
  for (const [n, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n?|\n/u)
    .entries())
    if (line.trim() !== '' && !line.startsWith('#'))
      yield {
        text: line,
        wrong: (what) =>
          new Refusal(
            'bad-input',
            say('reading.line', { format: say('reading.file', { name }), line: String(n + 1), what }),
          ),
      }
}
