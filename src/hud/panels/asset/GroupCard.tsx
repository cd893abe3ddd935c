import { useFeed } from '../../feed.ts'
import { useSession } from '../../../session/session.ts'
import { useSampled } from '../../useSampled.ts'
import styles from './AssetPanel.module.css'
import { countBelow, metersOf } from './building.ts'
import { MachineCounts } from './MachineCounts.tsx'
import { MeterValues } from './MeterValues.tsx'

/** What is known of an enterprise or a line: its machines, and what meters and planning tell. */
export function GroupCard({ path }: { readonly path: string }) {
  const { scene } = useFeed()
  const language = useSession((state) => state.language)
  const counts = useSampled((sampler) => countBelow(scene, sampler.reader, path))
  const meters = useSampled(({ slots }) => metersOf(slots, path))
  const enterprise = scene.document.enterprises.find(({ id }) => path === `${scene.id}/${id}`)
  return (
    <>
      {enterprise && (
        <dl className={styles.facts}>
          <dd>{enterprise.product[language]}</dd>
        </dl>
      )}
      <MachineCounts counts={counts} />
      <MeterValues meters={meters} />
    </>
  )
}
