const asked = matchMedia('(prefers-reduced-motion: reduce)')

/** Whether the person asked their system for less motion. */
export function prefersStillness(): boolean {
  return asked.matches
}
