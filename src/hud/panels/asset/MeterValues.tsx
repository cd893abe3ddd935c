import { useTranslation } from 'react-i18next'
import { useFeed } from '../../feed.ts'
import type { SlotEntry } from '../../slotIndex.ts'
import { useSampled } from '../../useSampled.ts'
import styles from './AssetPanel.module.css'
import { valueRows } from './ValueRow.tsx'

/** All values of an enterprise's meters and systems. */
export function MeterValues({ meters }: { readonly meters: readonly SlotEntry[] }) {
  const { t } = useTranslation()
  const { reader } = useFeed()
  useSampled(({ tick }) => tick)
  return meters.map(({ slot, path }) => (
    <section key={path}>
      <h3 className={styles.subheading}>
        {t('building.enterprise')}
        <code>{path.split('/').slice(2).join('/')}</code>
      </h3>
      <table className={styles.values}>
        <tbody>{valueRows(reader.tags(slot), '')}</tbody>
      </table>
    </section>
  ))
}
