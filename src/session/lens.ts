/** How the picture that is drawn sees the site. */
export interface Lens {
  /** Site frame to clip space, column by column. */
  readonly matrix: Float32Array
  /** CSS pixels of the picture. */
  readonly width: number
  readonly height: number
}

type Listener = (lens: Lens) => void

const listeners = new Set<Listener>()
const lens = { matrix: new Float32Array(16), width: 0, height: 0 }

/** Runs `listener` for the picture that is there, and right after each further one, before the browser shows it. */
export function onPicture(listener: Listener): () => void {
  listeners.add(listener)
  if (lens.width > 0) listener(lens)
  return () => listeners.delete(listener)
}

/** Tells how a picture was drawn; `write` fills in the matrix. */
export function pictureDrawn(width: number, height: number, write: (matrix: Float32Array) => void): void {
  lens.width = width
  lens.height = height
  write(lens.matrix)
  for (const listener of listeners) listener(lens)
}

/** Where a point of the site is in the picture, CSS pixels from the top left, and how far away; undefined behind the eye. */
export function seenAt(
  { matrix, width, height }: Lens,
  x: number,
  y: number,
  z: number,
): { readonly x: number; readonly y: number; readonly metres: number } | undefined {
  const w = matrix[3]! * x + matrix[7]! * y + matrix[11]! * z + matrix[15]!
  if (w <= 0) return undefined
  const across = matrix[0]! * x + matrix[4]! * y + matrix[8]! * z + matrix[12]!
  const up = matrix[1]! * x + matrix[5]! * y + matrix[9]! * z + matrix[13]!
  return { x: ((across / w + 1) / 2) * width, y: ((1 - up / w) / 2) * height, metres: w }
}
