import { getConsoleFunction, setConsoleFunction } from 'three'

/** @react-three/fiber 9 still makes a `THREE.Clock`, which three.js answers with one warning: that one is left out. */
export function hushClockWarning(): void {
  const outer = getConsoleFunction()
  setConsoleFunction((type: 'log' | 'warn' | 'error', message: string, ...details: unknown[]) => {
    if (message.includes('THREE.Clock') || message.includes('Clock: This module has been deprecated')) return
    if (outer) outer(type, message, ...details)
    else console[type](message, ...details)
  })
}
