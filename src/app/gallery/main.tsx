import '@fontsource-variable/noto-sans-sc/index.css'
import '@fontsource/barlow-condensed/latin-500.css'
import '@fontsource/barlow-condensed/latin-600.css'
import '../../hud/tokens.css'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import en from '../../hud/messages/gallery/en.json'
import zh from '../../hud/messages/gallery/zh.json'
import { createTranslation } from '../../hud/translate.ts'
import { wearTheme } from '../../hud/wearTheme.ts'
import { kindNames, loadKinds } from '../../machines/index.ts'
import { useSession } from '../../session/session.ts'
import { arrive, keepAddress } from './address.ts'
import { readParameters } from '../parameters.ts'
import { Gallery } from './Gallery.tsx'

arrive()
wearTheme()
keepAddress()
const { hud } = readParameters(location.search)
const [translation, kinds] = await Promise.all([
  createTranslation(useSession.getState().language),
  loadKinds(kindNames),
])
translation.addResourceBundle('zh', 'gallery', zh)
translation.addResourceBundle('en', 'gallery', en)
createRoot(document.getElementById('root')!).render(
  <I18nextProvider i18n={translation}>
    <Gallery kinds={kinds} hud={hud} />
  </I18nextProvider>,
)
