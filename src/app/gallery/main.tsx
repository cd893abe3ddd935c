import '@fontsource-variable/noto-sans-sc/index.css'
import '@fontsource/barlow-condensed/latin-500.css'
import '@fontsource/barlow-condensed/latin-600.css'
import '../../hud/tokens.css'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { createTranslation } from '../../hud/translate.ts'
import { wearTheme } from '../../hud/wearTheme.ts'
import { useSession } from '../../session/session.ts'
import { arrive, keepAddress } from './address.ts'
import { Gallery } from './Gallery.tsx'

arrive()
wearTheme()
keepAddress()
const translation = await createTranslation(useSession.getState().language)
createRoot(document.getElementById('root')!).render(
  <I18nextProvider i18n={translation}>
    <Gallery />
  </I18nextProvider>,
)
