import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { onPicture } from '../../../session/lens.ts'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { useSampled } from '../../useSampled.ts'
import { chooseTagged } from './chooseTagged.ts'
import { Tag } from './Tag.tsx'
import styles from './TagPanel.module.css'
import { TagPlacer } from './tagPlacer.ts'

/** Cards at what is selected and at what has failed or warns; they follow the picture without rendering anew. */
export function TagPanel() {
  const { t } = useTranslation()
  const { reader, scene } = useFeed()
  const selected = useSession((state) => state.selection)
  const tag = useSession((state) => state.tag)
  const layer = useRef<HTMLDivElement>(null)
  const first = scene.document.buildings.length
  const paths = useSampled(({ reader: read }) => chooseTagged(read, selected, first))

  useEffect(() => tag(paths), [tag, paths])
  useEffect(() => {
    const placer = new TagPlacer(reader, Array.from(layer.current!.children) as HTMLElement[], paths, selected)
    const stop = onPicture((lens) => placer.place(lens))
    return () => {
      stop()
      placer.dispose()
    }
  }, [reader, paths, selected])

  return (
    <div ref={layer} className={styles.tags} data-panel="tag" role="group" aria-label={t('tag.title')}>
      {paths.map((path) => (
        <Tag key={path} path={path} />
      ))}
    </div>
  )
}
