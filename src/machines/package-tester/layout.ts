/** Chips in a tray's row and their distance, the arms of the turret and how far out they pick. Metres. */
export const chips = 8
export const pitch = 0.06
export const arms = 8
export const turret = { at: [0, 0.1, 1] as const, radius: 0.36 }
const reach = turret.radius * Math.SQRT1_2
/** Where a chip is picked from the tray on the left, and put into the one on the right. */
export const picked = [turret.at[0] - reach, turret.at[1] - reach, 0.93] as const
export const put = [turret.at[0] + reach, turret.at[1] - reach, 0.93] as const
