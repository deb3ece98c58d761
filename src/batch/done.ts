/** Paths of the releases that an earlier run has answered. */
export class Done {
  readonly #paths = new Set<string>()
  /** Releases in an archive, mailbox or table, by the path of the file. */
  readonly #inFile = new Map<string, string[]>()

  add(path: string): void {
    if (this.#paths.has(path)) return
    this.#paths.add(path)
    for (let at = path.indexOf('#'); at !== -1; at = path.indexOf('#', at + 1)) {
      const file = path.slice(0, at)
      const paths = this.#inFile.get(file)
      if (paths) paths.push(path)
      else this.#inFile.set(file, [path])
    }
  }

  has(path: string): boolean {
    return this.#paths.has(path)
  }

  /** Paths of the releases in this file that are done. */
  in(file: string): readonly string[] {
    return this.#inFile.get(file) ?? []
  }
}
