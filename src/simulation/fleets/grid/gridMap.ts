/** East, south, west, north: the order of directions in every table of a grid. */
export const directions = 4

/** A floor of square cells. Free cells are numbered row by row; `cells` itself stands for every wall. */
export interface GridMap {
  readonly width: number
  readonly height: number
  /** How many cells are free. */
  readonly cells: number
  /** Cell east, south, west and north of each free cell; `cells` where there is a wall. */
  readonly neighbours: Int32Array
  /** Place of each free cell, `row * width + column`. */
  readonly placeOf: Int32Array
  /** Free cell at each place, -1 at a wall. */
  readonly cellAt: Int32Array
}

/** A floor from its places, row by row. */
export function createGridMap(width: number, height: number, isFree: (place: number) => boolean): GridMap {
  const cellAt = new Int32Array(width * height).fill(-1)
  const places: number[] = []
  for (let place = 0; place < cellAt.length; place++) {
    if (isFree(place)) cellAt[place] = places.push(place) - 1
  }
  const cells = places.length
  const neighbours = new Int32Array(cells * directions).fill(cells)
  for (const [cell, place] of places.entries()) {
    const column = place % width
    const around = [column + 1 < width ? place + 1 : -1, place + width, column > 0 ? place - 1 : -1, place - width]
    for (const [direction, beside] of around.entries()) {
      const neighbour = cellAt[beside] ?? -1
      if (neighbour >= 0) neighbours[cell * directions + direction] = neighbour
    }
  }
  return { width, height, cells, neighbours, placeOf: Int32Array.from(places), cellAt }
}

/**
 * A floor in the `.map` format of the MovingAI benchmarks: `.`, `G`, `S` and `E` are free.
 * @throws Error when the header is missing or rows are too short or too few
 */
export function parseOctileMap(text: string): GridMap {
  const lines = text.split(/\r?\n/)
  const body = lines.findIndex((line) => line.trim() === 'map') + 1
  const size = (name: string) => Number(lines.find((line) => line.startsWith(`${name} `))?.split(/\s+/)[1])
  const [width, height] = [size('width'), size('height')]
  if (body === 0 || !(width > 0) || !(height > 0)) throw new Error('no octile map: width, height and map are expected')
  const rows = lines.slice(body, body + height)
  if (rows.length < height || rows.some((row) => row.length < width)) {
    throw new Error(`an octile map of ${width} × ${height} has too few cells`)
  }
  return createGridMap(width, height, (place) => '.GSE'.includes(rows[Math.floor(place / width)]![place % width]!))
}
