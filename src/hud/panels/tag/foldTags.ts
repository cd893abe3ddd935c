import type { WindowArea } from '../../../session/session.ts'

/** Where the foot of a card is on the screen, CSS pixels, and how far away; undefined when it is not there. */
export type Foot = { readonly x: number; readonly y: number; readonly metres: number } | undefined

/** How a card shows, and for how many assets a mark stands. */
export interface TagForm {
  readonly form: 'card' | 'mark' | 'hidden'
  readonly count: number
}

export interface TagSizes {
  /** Of a card with the line below it, CSS pixels. */
  readonly width: number
  readonly height: number
  /** Across a mark. */
  readonly mark: number
}

/** Further away than this only a mark shows, metres. */
const readable = 260
const hidden: TagForm = { form: 'hidden', count: 0 }

/**
 * Cards, in the order of their importance: each shows that is near enough, under no panel, and covers no more important one.
 * The rest are marks; marks that would cover each other become one that counts.
 * @param selected whether the first is the selected asset's, whose card shows however far it is
 */
export function foldTags(
  feet: readonly Foot[],
  sizes: TagSizes,
  panels: readonly WindowArea[],
  selected: boolean,
): TagForm[] {
  const forms: TagForm[] = feet.map(() => hidden)
  const cards: { readonly x: number; readonly y: number }[] = []
  const marks: { readonly x: number; readonly y: number; readonly at: number }[] = []
  feet.forEach((foot, i) => {
    if (!foot || panels.some((area) => isIn(area, foot))) return
    const { x, y, metres } = foot
    const isFree = cards.every((card) => Math.abs(card.x - x) > sizes.width || Math.abs(card.y - y) > sizes.height)
    const fits = panels.every((area) => !isUnder(area, foot, sizes))
    if (fits && ((metres <= readable && isFree) || (selected && i === 0))) {
      cards.push(foot)
      forms[i] = { form: 'card', count: 1 }
      return
    }
    const other = marks.find((mark) => Math.hypot(mark.x - x, mark.y - y) < sizes.mark)
    if (other) forms[other.at] = { form: 'mark', count: forms[other.at]!.count + 1 }
    else if (!cards.some((card) => isBehind(card, foot, sizes))) {
      marks.push({ x, y, at: i })
      forms[i] = { form: 'mark', count: 1 }
    }
  })
  return forms
}

function isIn({ left, top, right, bottom }: WindowArea, { x, y }: { readonly x: number; readonly y: number }): boolean {
  return x > left && x < right && y > top && y < bottom
}

/** Whether a panel would cover a part of the card that stands over a foot. */
function isUnder(area: WindowArea, { x, y }: NonNullable<Foot>, { width, height, mark }: TagSizes): boolean {
  return x - mark / 2 < area.right && x + width > area.left && y - height < area.bottom && y > area.top
}

/** Whether a mark would lie on a card, which stands above its foot. */
function isBehind(
  card: { readonly x: number; readonly y: number },
  { x, y }: { readonly x: number; readonly y: number },
  { width, height, mark }: TagSizes,
): boolean {
  return x > card.x - mark && x < card.x + width && y < card.y + mark / 2 && y > card.y - height
}
