/** What lies at an address, or why it does not. */
export type Fetched =
  | { readonly bytes: ArrayBuffer }
  /** It has more than one wants. */
  | { readonly tooMany: number }
  | { readonly refusal: string }

/**
 * Stops reading when there is more. Never rejects.
 * @param atMost bytes @param withinMs until the last of them is there
 */
export async function fetchBytes(url: string, atMost: number, withinMs: number): Promise<Fetched> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(withinMs) })
    if (!response.ok) return { refusal: `HTTP ${response.status} ${response.statusText}`.trim() }
    const announced = Number(response.headers.get('content-length') ?? 0)
    if (announced > atMost) return { tooMany: announced }
    const pieces: Uint8Array<ArrayBuffer>[] = []
    let length = 0
    for await (const piece of piecesOf(response)) {
      length += piece.length
      if (length > atMost) return { tooMany: length }
      pieces.push(piece)
    }
    return { bytes: await new Blob(pieces).arrayBuffer() }
  } catch (error) {
    return { refusal: String(error) }
  }
}

async function* piecesOf({ body }: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = body?.getReader()
  if (!reader) return
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
  } finally {
    await reader.cancel()
  }
}
