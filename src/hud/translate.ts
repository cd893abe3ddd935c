import { type BackendModule, createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../model/text.ts'

const catalogues = {
  zh: () => import('./messages/zh.json'),
  en: () => import('./messages/en.json'),
} satisfies Record<Language, unknown>

/** A catalogue is fetched when its language is first wanted. */
const bundled: BackendModule = {
  type: 'backend',
  init() {},
  // i18next awaits a function of exactly two parameters.
  read: async (language: string, _namespace: string) => (await catalogues[language as Language]()).default,
}

/** Resolves once every text of the language is there. */
export async function createTranslation(language: Language): Promise<i18n> {
  const instance = createInstance()
  await instance
    .use(bundled)
    .use(initReactI18next)
    .init({ lng: language, fallbackLng: false, interpolation: { escapeValue: false }, react: { useSuspense: false } })
  return instance
}
