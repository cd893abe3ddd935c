import { useTranslation } from 'react-i18next'
import type { KindDefinition, ParamDefinition } from '../../machines/definition.ts'
import { useExhibit } from '../../session/exhibit.ts'
import { useSession } from '../../session/session.ts'
import { Panel } from '../shell/Panel.tsx'
import { Slider } from './Slider.tsx'
import { Switch } from './Switch.tsx'

/** What the machine is built with; nothing for a kind that is always the same. */
export function ParamPanel({ definition }: { readonly definition: KindDefinition }) {
  const { t } = useTranslation('gallery')
  const language = useSession((state) => state.language)
  const params = useExhibit((state) => state.params)
  const setParam = useExhibit((state) => state.setParam)
  if (!definition.params) return null
  return (
    <Panel name="gallery-params" title={t('params')} fixed>
      {definition.params.map((param) => {
        const { name, label, unit, min, max, default: usual } = param
        const value = params[name] ?? usual
        const shared = {
          name,
          label: label[language],
          value,
          set: (next: number) => setParam(name, next),
          ...(value === usual ? {} : { release: () => setParam(name, usual), releaseLabel: t('usual') }),
        }
        return isSwitch(param) ? (
          <Switch key={name} {...shared} />
        ) : (
          <Slider key={name} {...shared} unit={unit} ends={[min, max]} />
        )
      })}
    </Panel>
  )
}

/** What has no unit and is 0 or 1. */
function isSwitch({ unit, min, max }: ParamDefinition): boolean {
  return unit === '' && min === 0 && max === 1
}
