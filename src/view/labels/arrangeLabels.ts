/** A label that could be shown: middle of its lower edge on the screen, pixels from the top left. */
export interface LabelCandidate {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** The higher is placed first. */
  readonly priority: number
}

const gap = 4
const cellSize = 96

/**
 * Keys of the labels that fit without covering each other, the most important first. A label that is shown already
 * goes before an equal one, so that labels do not flicker.
 */
export function arrangeLabels(
  candidates: readonly LabelCandidate[],
  shown: ReadonlySet<string>,
  most: number,
): Set<string> {
  const weight = (candidate: LabelCandidate) => candidate.priority + (shown.has(candidate.key) ? 0.5 : 0)
  const placed = new Map<string, LabelCandidate[]>()
  const kept = new Set<string>()
  for (const candidate of candidates.toSorted((a, b) => weight(b) - weight(a))) {
    if (kept.size >= most) break
    const cells = cellsOf(candidate)
    if (cells.some((cell) => placed.get(cell)?.some((other) => overlap(candidate, other)))) continue
    kept.add(candidate.key)
    for (const cell of cells) placed.set(cell, [...(placed.get(cell) ?? []), candidate])
  }
  return kept
}

function overlap(a: LabelCandidate, b: LabelCandidate): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap && a.y > b.y - b.height - gap && b.y > a.y - a.height - gap
}

function cellsOf({ x, y, width, height }: LabelCandidate): string[] {
  const cells: string[] = []
  for (let i = Math.floor((x - width / 2 - gap) / cellSize); i <= Math.floor((x + width / 2 + gap) / cellSize); i++) {
    for (let j = Math.floor((y - height - gap) / cellSize); j <= Math.floor((y + gap) / cellSize); j++)
      cells.push(`${i} ${j}`)
  }
  return cells
}
