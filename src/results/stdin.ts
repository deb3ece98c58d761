/** Standard input that can be looked at again after it was read, if it was no longer than `most` bytes. */
export function rememberStdin(
  stdin: () => AsyncIterable<Uint8Array>,
  most: number,
): { stdin: () => AsyncIterable<Uint8Array>; bytes: () => Uint8Array | null } {
  let chunks: Uint8Array[] | null = null
  async function* remembered() {
    chunks = []
    let length = 0
    for await (const chunk of stdin()) {
      length += chunk.length
      if (length > most) chunks = null
      chunks?.push(chunk)
      yield chunk
    }
  }
  return { stdin: remembered, bytes: () => chunks && Buffer.concat(chunks) }
}
