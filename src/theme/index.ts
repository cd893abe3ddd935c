import type { ThemeName } from '../model/themeName.ts'
import { day } from './day.ts'
import { hmi } from './hmi.ts'
import { night } from './night.ts'
import type { Theme } from './theme.ts'

export const themes: Readonly<Record<ThemeName, Theme>> = { night, day, hmi }
