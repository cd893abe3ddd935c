import '@fontsource-variable/noto-sans-sc/index.css'
import '@fontsource/barlow-condensed/latin-500.css'
import '@fontsource/barlow-condensed/latin-600.css'
import '../hud/tokens.css'
import { createRoot } from 'react-dom/client'
import { I18nextProvider } from 'react-i18next'
import { Opening } from '../hud/opening/Opening.tsx'
import { createTranslation } from '../hud/translate.ts'
import { wearTheme } from '../hud/wearTheme.ts'
import { useSession } from '../session/session.ts'
import { installInspection } from './inspect.ts'
import { defaultAspect, defaultTheme, readParameters } from './parameters.ts'
import { createProblemLog } from './problemLog.ts'
import { Root } from './Root.tsx'
import { openSite } from './site.ts'

const parameters = readParameters(location.search)
const session = useSession.getState()
session.setLanguage(parameters.language ?? 'zh')
session.setTheme(parameters.theme ?? defaultTheme)
session.setAspect(parameters.aspect ?? defaultAspect)
wearTheme()
if (parameters.at !== undefined) document.documentElement.dataset['still'] = ''
installInspection()

const translation = await createTranslation(useSession.getState().language)
const page = createRoot(document.getElementById('root')!)
page.render(
  <I18nextProvider i18n={translation}>
    <Opening />
  </I18nextProvider>,
)

const log = createProblemLog()
const site = await openSite(parameters, log)
session.enterScene(parameters.scene ?? site.scenes[0]!)
page.render(
  <I18nextProvider i18n={translation}>
    <Root site={site} log={log} parameters={parameters} />
  </I18nextProvider>,
)
