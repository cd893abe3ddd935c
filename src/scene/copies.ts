import type { SceneDocument } from './schema.ts'

type Line = SceneDocument['lines'][number]
type Point = Line['rows'][number]['from']

/** All lines of a document, each followed by its copies as lines of their own. */
export function withCopies(lines: readonly Line[]): Line[] {
  return lines.flatMap(({ copies = [], ...line }) => [line, ...copies.map((copy) => copyOf(line, copy))])
}

function copyOf(line: Line, { id, name, moved }: NonNullable<Line['copies']>[number]): Line {
  const [dx, dy] = moved
  const shifted = ([x, y]: Point): Point => [x + dx, y + dy]
  return {
    ...line,
    id,
    name,
    machines: line.machines.map((machine) => ({ ...machine, position: shifted(machine.position) })),
    rows: line.rows.map((row) => ({ ...row, from: shifted(row.from) })),
  }
}
