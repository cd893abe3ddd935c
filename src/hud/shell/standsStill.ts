/** Whether nothing may move by itself: in a still picture, or because somebody asked for less motion. */
export function standsStill(): boolean {
  return 'still' in document.documentElement.dataset || matchMedia('(prefers-reduced-motion: reduce)').matches
}
