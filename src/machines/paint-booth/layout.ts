/** Inner measures of the booth, the height of the skid's deck, the ways of the body and of the sprayers; metres. */
export const booth = { length: 6.6, width: 4.6, height: 3.9 }
export const deck = 0.62
/** Height of the body's floor over the skid's runners. */
export const skidHeight = 0.25
export const way = 5
export const sprayFrom = 2.5
export const sprayerY = 1.6
export const fans = [-1.6, 1.6] as const
