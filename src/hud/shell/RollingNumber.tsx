import { memo } from 'react'
import styles from './RollingNumber.module.css'

/** A number whose digits roll to their new values like a counter's; what is no digit stands still. */
export const RollingNumber = memo(function RollingNumber({ text }: { readonly text: string }) {
  const characters = Array.from(text)
  return (
    <span className={styles.number}>
      <span className={styles.read}>{text}</span>
      {characters.map((character, i) => {
        const place = characters.length - i
        return isDigit(character) ? (
          <Reel key={place} digit={Number(character)} />
        ) : (
          <i key={`${place}${character}`} aria-hidden>
            {character}
          </i>
        )
      })}
    </span>
  )
})

const digits = '0\n1\n2\n3\n4\n5\n6\n7\n8\n9'

function Reel({ digit }: { readonly digit: number }) {
  return (
    <span className={styles.reel} aria-hidden>
      <span style={{ transform: `translateY(${-10 * digit}%)` }}>{digits}</span>
    </span>
  )
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}
