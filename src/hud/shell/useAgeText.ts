import { useTranslation } from 'react-i18next'
import { ageOf } from '../format.ts'

/** Ages in words of the language: 0.4 s, 12 秒, 3 min. */
export function useAgeText(): (ageMs: number) => string {
  const { t } = useTranslation()
  return (ageMs) => {
    const { unit, value } = ageOf(ageMs)
    return t(`age.${unit}`, { value })
  }
}
