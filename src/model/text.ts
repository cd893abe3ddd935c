/** A text of the scene or of a kind, in both languages. */
export interface Text {
  readonly zh: string
  readonly en: string
}
export const languages = ['zh', 'en'] as const
export type Language = (typeof languages)[number]
