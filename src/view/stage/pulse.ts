/** How often waiting frames are looked at while no picture is drawn, milliseconds. */
const shownMs = 100
const hiddenMs = 1000

/** Calls `beat` ten times a second, once a second while the page is hidden, and when it is shown again. @returns what ends it */
export function pulse(beat: () => void): () => void {
  let timer: ReturnType<typeof setInterval>
  const start = () => {
    clearInterval(timer)
    timer = setInterval(beat, document.hidden ? hiddenMs : shownMs)
  }
  const changed = () => {
    start()
    beat()
  }
  start()
  document.addEventListener('visibilitychange', changed)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', changed)
  }
}
