/** Teeth of the gear that is cut; the hob has one start, so it turns so many times as fast as the table. */
export const gearTeeth = 26
