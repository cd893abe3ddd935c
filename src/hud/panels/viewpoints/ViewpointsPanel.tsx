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
      <button
        type="button"
        title={t('viewpoints.keep')}
        aria-label={t('viewpoints.keep')}
        onClick={() => bookmarkHere(scene)}
      >
        <kbd>B</kbd>
        <Icon path={icons.bookmark} />
      </button>
      <Walk />
    </nav>
  )
}

/** In a field of 16 × 16, drawn as a line. */
const icons = {
  bookmark: 'M4.5 2h7v12L8 10.8 4.5 14zM8 4.5v4M6 6.5h4',
  walk: 'M8.5 1.8a1.3 1.3 0 1 0 .01 0zM8.4 5.6L7.6 9.6l2.2 2 .6 3M7.6 9.6L6.4 12l-2 2.4M5 8.4l1-2.2 2.4-.6 1.4 2 2 .8',
} as const

function Icon({ path }: { readonly path: string }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden>
      <path d={path} />
    </svg>
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
      <button
        type="button"
        title={t('viewpoints.walk')}
        aria-label={t('viewpoints.walk')}
        aria-pressed={walking}
        onClick={() => steer(walking ? 'orbit' : 'walk')}
      >
        <kbd>G</kbd>
        <Icon path={icons.walk} />
      </button>
      {walking && <p className={styles.hint}>{t('viewpoints.walking')}</p>}
    </>
  )
}
