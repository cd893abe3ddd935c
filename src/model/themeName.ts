/** Art directions: exhibition stage, operations by daylight, and ISA-101 practice, where only what is abnormal has colour. */
export const themeNames = ['night', 'day', 'hmi'] as const
export type ThemeName = (typeof themeNames)[number]
