import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '../model/text.ts'
import en from './messages/en.json'
import zh from './messages/zh.json'

/** The catalogues are bundled, so every text is there before the first paint. */
export function createTranslation(language: Language): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh',
    initAsync: false,
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
  })
  return instance
}
