/** What is wrong with an input: a code for programs, a message that says what was found and what to do. */
export class ExtractError extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.name = 'ExtractError'
    this.code = code
  }
}
