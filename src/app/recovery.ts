/** A graphics context that does not come back by then needs a new canvas, milliseconds. */
export const patienceMs = 5000
/** A new canvas that shows no picture by then needs a new page. */
export const remountPatienceMs = 20_000
/** Losses and reloads that lie farther back than this are forgotten. */
const memoryMs = 600_000
const lossesPerCanvas = 2
const reloadDelaysMs = [1000, 10_000, 60_000]

/** @returns the losses that still count, this one among them, and whether the canvas lost too often to be kept */
export function noteLoss(
  losses: readonly number[],
  now: number,
): { readonly losses: readonly number[]; readonly remount: boolean } {
  const recent = [...losses.filter((time) => now - time < memoryMs), now]
  return recent.length > lossesPerCanvas ? { losses: [], remount: true } : { losses: recent, remount: false }
}

/**
 * How long to wait before the page is opened anew, each time longer.
 * @param reloads when that was done before, UTC milliseconds
 * @returns milliseconds; undefined: it was done often enough
 */
export function reloadDelay(reloads: readonly number[], now: number): number | undefined {
  return reloadDelaysMs[reloads.filter((time) => now - time < memoryMs).length]
}

const key = 'yujing.reloads'

/** When this tab was opened anew for want of a picture, UTC milliseconds. */
export function reloadsBefore(): readonly number[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter((time) => typeof time === 'number') : []
  } catch {
    return []
  }
}

/** @returns whether that could be kept: a tab that remembers nothing must not be reloaded time and again */
export function noteReload(now: number): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify([...reloadsBefore(), now].slice(-reloadDelaysMs.length)))
    return true
  } catch {
    return false
  }
}
