import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useBookmarks } from '../../../session/bookmarks.ts'
import { useSession } from '../../../session/session.ts'
import { useFeed } from '../../feed.ts'
import { bookmarkHere } from './bookmarkHere.ts'
import styles from './ViewpointsPanel.module.css'

/** Only the first nine have a key. */
const keys = 9

/** Where to look from: the scene's viewpoints, one's own bookmarks, and on foot. */
export function ViewpointsPanel() {
  const { t } = useTranslation()
  const { scene } = useFeed()
  const language = useSession((state) => state.language)
  const fly = useSession((state) => state.fly)
  return (
    <nav className={styles.viewpoints} data-panel="viewpoints" aria-label={t('viewpoints.title')}>
      {scene.document.viewpoints.map(({ id, name }, i) => (
        <button key={id} type="button" onClick={() => fly({ kind: 'viewpoint', id })}>
          {i < keys && <kbd>{i + 1}</kbd>}
          {name[language]}
        </button>
      ))}
      <Bookmarks />
      <button type="button" title={t('viewpoints.keep')} onClick={() => bookmarkHere(scene)}>
        <kbd>B</kbd>
        {t('viewpoints.bookmark')}
      </button>
      <Walk />
    </nav>
  )
}

function Bookmarks() {
  const { t } = useTranslation()
  const { scene } = useFeed()
  const language = useSession((state) => state.language)
  const fly = useSession((state) => state.fly)
  const { list, open, forget } = useBookmarks()
  useEffect(() => open(scene.id), [open, scene.id])
  return list.map(({ id, name, eye, target }) => (
    <span key={id} className={styles.bookmark}>
      <button type="button" onClick={() => fly({ kind: 'pose', eye, target, instant: false })}>
        <i aria-hidden />
        {name[language]}
      </button>
      <button
        type="button"
        aria-label={t('viewpoints.forget', { name: name[language] })}
        title={t('viewpoints.forget', { name: name[language] })}
        onClick={() => forget(id)}
      >
        ×
      </button>
    </span>
  ))
}

function Walk() {
  const { t } = useTranslation()
  const walking = useSession((state) => state.steering === 'walk')
  const steer = useSession((state) => state.steer)
  return (
    <>
      <button type="button" aria-pressed={walking} onClick={() => steer(walking ? 'orbit' : 'walk')}>
        <kbd>G</kbd>
        {t('viewpoints.walk')}
      </button>
      {walking && <p className={styles.hint}>{t('viewpoints.walking')}</p>}
    </>
  )
}
