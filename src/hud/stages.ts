import { aspects, type Aspect } from '../model/aspect.ts'
import type { ColumnPanelId } from './panels/index.ts'

interface Stage {
  readonly left: readonly ColumnPanelId[]
  readonly right: readonly ColumnPanelId[]
}

/** The questions that each aspect answers beside the picture, from the top. */
export const stages: Readonly<Record<Aspect, Stage>> = {
  overview: { left: ['fleet', 'machines', 'energy'], right: ['alarms', 'orders', 'vehicles'] },
  production: { left: ['output', 'stops', 'yield'], right: ['orders', 'lines', 'machines'] },
  logistics: { left: ['classes', 'standing', 'batteries'], right: ['docks', 'fleet', 'vehicles'] },
  energy: { left: ['profile', 'trend', 'intensity'], right: ['energy', 'media', 'consumers'] },
  security: { left: ['gates', 'safety', 'feeds'], right: ['alarms', 'stale', 'issues'] },
  equipment: { left: ['machines', 'kinds', 'stops'], right: ['alarms', 'defects', 'lines'] },
}

/** Panels of one column. */
export const panelsPerColumn = 3

/**
 * Panels of each side by column, the one next to the picture first: that of the aspect. Further columns go on
 * with the aspects after it, and no panel stands twice.
 */
export function layOut(aspect: Aspect, columnsPerSide: number): { readonly [side in keyof Stage]: ColumnPanelId[][] } {
  const from = aspects.indexOf(aspect)
  const order = aspects.map((_, i) => stages[aspects[(from + i) % aspects.length]!])
  const placed = new Set<ColumnPanelId>([...stages[aspect].left, ...stages[aspect].right])
  const fill = (side: keyof Stage) => {
    const columns: ColumnPanelId[][] = [[...stages[aspect][side]]]
    const waiting = order.slice(1).flatMap((stage) => stage[side])
    while (columns.length < columnsPerSide) {
      const column: ColumnPanelId[] = []
      for (const id of waiting) {
        if (column.length === panelsPerColumn) break
        if (placed.has(id)) continue
        placed.add(id)
        column.push(id)
      }
      if (column.length === 0) break
      columns.push(column)
    }
    return columns
  }
  return { left: fill('left'), right: fill('right') }
}
