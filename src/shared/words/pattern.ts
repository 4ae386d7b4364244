/**
 * Types of messages in ICU MessageFormat: `Unit {number}`, `{count, plural, one {# unit} other {# units}}`. A value
 * that the message formats itself (`{n, number}`, `plural`) is a number; one that is put in as it is, is text.
 */

/** The messages of a feature in another language: the same keys, no more and no fewer. */
export type Words<Feature> = { readonly [Key in keyof Feature]: string }

/** What follows an opening brace: a value's name and kind; never where it is no name, but a plural's text. */
type Inside<Rest extends string> = Rest extends `${infer Part}}${string}`
  ? Part extends `${infer Name},${string}`
    ? Named<Name, number>
    : Named<Part, string>
  : never

type Named<Name extends string, Kind> = Name extends `${string}${' ' | '#' | '{'}${string}`
  ? never
  : readonly [Name, Kind]

/** What stands before the text of a plural form: `plural, one {# unit} other {# units}`. */
type BeforeForm = `${string}${'plural, ' | '} '}${'one' | 'few' | 'many' | 'other'} `

/** The values of a message, each with its name and the type it is given in. */
export type Found<Message extends string> = Message extends `${infer Before}{${infer Rest}`
  ? (Before extends BeforeForm ? never : Inside<Rest>) | Found<Rest>
  : never

/** The values that a message needs, by name; `Text` is what stands where it puts one in as it is. */
type ValuesOf<Message extends string, Text> = {
  readonly [Value in Found<Message> as Value[0]]: Value[1] extends number ? number : Text
}

/** The argument after the key: none where the message has no values. */
export type Given<Message extends string, Text = string> = [Found<Message>] extends [never]
  ? []
  : [values: ValuesOf<Message, Text>]

/** `bar.undo`: a feature of a catalogue, and the name of one of its messages. */
export type KeyOf<Catalogue> = {
  [Feature in keyof Catalogue & string]: `${Feature}.${keyof Catalogue[Feature] & string}`
}[keyof Catalogue & string]

/** The message that stands under a key. */
export type PatternOf<
  Catalogue,
  Key extends string,
> = Key extends `${infer Feature extends keyof Catalogue & string}.${infer Name}`
  ? Name extends keyof Catalogue[Feature]
    ? Catalogue[Feature][Name] & string
    : never
  : never
