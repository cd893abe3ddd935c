/** Where the foot of a card is on the screen, CSS pixels; undefined when it is not there. */
export type Foot = { readonly x: number; readonly y: number; readonly metres: number } | undefined

/** Which form each card has, in the order of their importance. */
export type TagForm = 'card' | 'mark' | 'hidden'

/** Further away than this only a mark shows, metres. */
const readable = 260

/**
 * The selected asset's card always shows; of the others those that are near enough and cover no more important one, the rest
 * as marks.
 * @param width of a card, and its height with the line below it, CSS pixels. @param selected whether the first is selected
 */
export function foldTags(feet: readonly Foot[], width: number, height: number, selected: boolean): TagForm[] {
  const cards: { readonly x: number; readonly y: number }[] = []
  return feet.map((foot, i) => {
    if (!foot) return 'hidden'
    const isSelected = selected && i === 0
    const isFree = cards.every(({ x, y }) => Math.abs(x - foot.x) > width || Math.abs(y - foot.y) > height)
    if (!isSelected && (foot.metres > readable || !isFree)) return 'mark'
    cards.push(foot)
    return 'card'
  })
}
