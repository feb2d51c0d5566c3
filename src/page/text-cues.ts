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
    for (const list of Object.values(languages)) {
      for (const written of list.split(',')) addCue(byKey, kind, written.trim())
    }
  }

  return written => {
    const opening = fromFirstWord(written)
    // Most texts open with no cue, and need not be read to their end.
    const candidates = byKey.get(opening.slice(0, keyLength))
    if (!candidates) return null
    return longestFit(candidates, opening.replace(countBehind, ''))
  }
}

function longestFit<Kind>(cues: readonly Cue<Kind>[], text: string): Kind | null {
  let longest: Cue<Kind> | null = null
  for (const cue of cues) {
    const fits = text === cue.text || (cue.isOpen && text.startsWith(cue.text))
    if (fits && cue.text.length > (longest?.text.length ?? 0)) longest = cue
  }
  return longest?.kind ?? null
}

function addCue<Kind>(byKey: Map<string, Cue<Kind>[]>, kind: Kind, written: string): void {
  const isOpen = written.endsWith('*')
  const text = isOpen ? written.slice(0, -1) : written
  const key = text.slice(0, keyLength)
  const list = byKey.get(key)
  if (list) list.push({ kind, text, isOpen })
  else byKey.set(key, [{ kind, text, isOpen }])
}

const signsBefore = /^[^\p{L}\p{N}]+/u
const countBefore = /^\d+\s+/
const countBehind = /[\s:…»›>]*(\(?\d+\)?)?[\s:…»›>]*$/

/** "» 12 Reacties (3)" from its first word on: "reacties (3)". */
function fromFirstWord(heading: string): string {
  return foldSpace(heading).toLowerCase().replace(signsBefore, '').replace(countBefore, '')
}
