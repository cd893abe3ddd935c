export function waitMs(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}

/** Resolves with the milliseconds it took once `holds` is true. @throws when it is not within `limitMs` */
export async function waitFor(holds: () => Promise<boolean> | boolean, limitMs: number, what: string): Promise<number> {
  const started = performance.now()
  while (!(await holds())) {
    if (performance.now() - started > limitMs) throw new Error(`after ${limitMs} ms still waiting for ${what}`)
    await waitMs(50)
  }
  return performance.now() - started
}
