/** What is checked of a TMX, by name. */
export const RULES = ['well-formed'] as const
export type RuleId = (typeof RULES)[number]
