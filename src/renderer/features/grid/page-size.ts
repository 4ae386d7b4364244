/** Rows that are asked for at once. */
export const PAGE_SIZE = 50
