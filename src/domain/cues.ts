import { foldSpace } from './text'

/** How a text gives a kind away, by language: cues in lower case, parted by commas; `*` leaves open what follows. */
export type Cues<Kind extends string> = Readonly<Partial<Record<Kind, Readonly<Record<string, string>>>>>

interface Cue<Kind> {
  readonly kind: Kind
  readonly text: string
  readonly isOpen: boolean
}

/** Cues are looked up by their first letters; none is shorter. */
const keyLength = 3

/**
 * Reads headings and short lines. Every language is tried: a page's own `lang` is often wrong, and themes mix
 * languages.
 * @returns a function from a text to the kind it announces; the longest cue that fits decides.
 */
export function compileCues<Kind extends string>(cues: Cues<Kind>): (text: string) => Kind | null {
  const byKey = new Map<string, Cue<Kind>[]>()
  for (const [kind, languages] of Object.entries(cues) as [Kind, Readonly<Record<string, string>>][]) {
    for (const written of Object.values(languages).flatMap(list => list.split(/,\s+/))) {
      const cue = { kind, text: written.replace(/\*$/, ''), isOpen: written.endsWith('*') }
      const key = cue.text.slice(0, keyLength)
      byKey.set(key, [...(byKey.get(key) ?? []), cue])
    }
  }
  for (const list of byKey.values()) list.sort((one, other) => other.text.length - one.text.length)

  return written => {
    const text = normalise(written)
    const fits = ({ text: cue, isOpen }: Cue<Kind>) => text === cue || (isOpen && text.startsWith(cue))
    return byKey.get(text.slice(0, keyLength))?.find(fits)?.kind ?? null
  }
}

/** "12 Reacties:" and "Reacties (12)" are both "reacties". */
function normalise(heading: string): string {
  return foldSpace(heading)
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^\d+\s+/, '')
    .replace(/[\s:…»›>]*(\(?\d+\)?)?[\s:…»›>]*$/, '')
}
