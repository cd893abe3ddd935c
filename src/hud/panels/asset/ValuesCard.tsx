import { useTranslation } from 'react-i18next'
import { useFeed } from '../../feed.ts'
import { useSampled } from '../../useSampled.ts'
import { CopyButton } from '../../shell/CopyButton.tsx'
import styles from './AssetPanel.module.css'
import { tagsByTopic } from './tagsByTopic.ts'
import { ValueRow } from './ValueRow.tsx'

/** All values of one asset, under the topics that they come from. */
export function ValuesCard({ slot, kind }: { readonly slot: number; readonly kind: string }) {
  const { t } = useTranslation()
  const { reader } = useFeed()
  useSampled(({ tick }) => tick)
  const byTopic = tagsByTopic(reader.tags(slot))
  if (byTopic.size === 0) return <p className={styles.empty}>{t('asset.noValues')}</p>
  return [...byTopic].map(([topic, tags]) => (
    <section key={topic}>
      <table className={styles.values}>
        <tbody>
          {tags.map((tag) => (
            <ValueRow key={tag.signal} tag={tag} kind={kind} />
          ))}
        </tbody>
      </table>
      <p className={styles.topic}>
        <code title={topic}>{topic}</code>
        <CopyButton text={topic} />
      </p>
    </section>
  ))
}
