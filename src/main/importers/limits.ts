/** What a file may hold at most. All are far above any document, and keep what is hostile within bounds. */

/** Bytes of a document; aligned formats are streamed and have no such limit. */
export const MAX_FILE_BYTES = 512 * 1024 * 1024
/** Entries of an archive. */
export const MAX_ENTRIES = 10_000
/** Bytes an archive may unpack to, one entry and all that are read of it. */
export const MAX_ENTRY_BYTES = 256 * 1024 * 1024
export const MAX_UNPACKED_BYTES = 512 * 1024 * 1024
/** Times an entry may be larger than it is packed, when it is larger than `RATIO_FROM_BYTES`. */
export const MAX_RATIO = 200
export const RATIO_FROM_BYTES = 8 * 1024 * 1024
/** UTF-16 units of text in one document. */
export const MAX_TEXT = 100_000_000
/** Elements within elements. */
export const MAX_DEPTH = 512
/** Cells of a table. */
export const MAX_CELLS = 5_000_000
export const MAX_PAGES = 20_000
