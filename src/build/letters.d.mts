/** The source with every class of letters spelled out. */
export function narrowLetters(source: string): string
