import type { MachineBehavior } from '../definition.ts'

/** Behaviours of different joints of one machine as one. */
export function together(...behaviors: readonly MachineBehavior[]): MachineBehavior {
  return {
    step: (signals, dt, joints) => {
      for (const behavior of behaviors) behavior.step(signals, dt, joints)
    },
  }
}
