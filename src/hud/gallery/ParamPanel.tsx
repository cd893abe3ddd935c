import { useTranslation } from 'react-i18next'
import type { KindDefinition } from '../../machines/definition.ts'
import { useExhibit } from '../../session/exhibit.ts'
import { useSession } from '../../session/session.ts'
import { Panel } from '../shell/Panel.tsx'
import { Slider } from './Slider.tsx'

/** What the machine is built with; nothing for a kind that is always the same. */
export function ParamPanel({ definition }: { readonly definition: KindDefinition }) {
  const { t } = useTranslation('gallery')
  const language = useSession((state) => state.language)
  const params = useExhibit((state) => state.params)
  const setParam = useExhibit((state) => state.setParam)
  if (!definition.params) return null
  return (
    <Panel name="gallery-params" title={t('params')} fixed>
      {definition.params.map(({ name, label, unit, min, max, default: usual }) => (
        <Slider
          key={name}
          name={name}
          label={label[language]}
          unit={unit}
          ends={[min, max]}
          value={params[name] ?? usual}
          set={(value) => setParam(name, value)}
          {...(params[name] === undefined || params[name] === usual
            ? {}
            : { release: () => setParam(name, usual), releaseLabel: t('usual') })}
        />
      ))}
    </Panel>
  )
}
