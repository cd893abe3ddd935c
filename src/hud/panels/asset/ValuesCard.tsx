import { useTranslation } from 'react-i18next'
import { Quality } from '../../../model/quality.ts'
import type { TagReading } from '../../../telemetry/reader.ts'
import { useFeed } from '../../feed.ts'
import { TrustMark, trustName, type TrustName } from '../../marks/TrustMark.tsx'
import { useSampled } from '../../useSampled.ts'
import { CopyButton } from '../../shell/CopyButton.tsx'
import styles from './AssetPanel.module.css'
import { Headline } from './Headline.tsx'
import { tagsByTopic } from './tagsByTopic.ts'
import { valueRows } from './ValueRow.tsx'

/** All values of one asset: what tells most, then each under the topic that it comes from. */
export function ValuesCard({ slot, kind }: { readonly slot: number; readonly kind: string }) {
  const { t } = useTranslation()
  const { reader } = useFeed()
  useSampled(({ tick }) => tick)
  const readings = reader.tags(slot)
  if (readings.length === 0) return <p className={styles.empty}>{t('asset.noValues')}</p>
  return (
    <>
      <Headline kind={kind} tags={readings} />
      {tagsByTopic(readings, kind).map((tags) => (
        <section key={tags[0]!.topic}>
          <table className={styles.values}>
            <tbody>{valueRows(tags, kind)}</tbody>
          </table>
          <p className={styles.topic}>
            <code>{tags[0]!.topic}</code>
            <CopyButton text={tags[0]!.topic} />
            <TrustMark trust={worstTrust(tags)} />
          </p>
        </section>
      ))}
    </>
  )
}

/** Of what comes by one topic: stale when any of it is. */
function worstTrust(tags: readonly TagReading[]): TrustName | undefined {
  const worst = tags.find(({ quality }) => quality >= Quality.stale) ?? tags[0]!
  return trustName(worst.quality, worst.provenance)
}
