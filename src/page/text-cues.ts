import type { Cues } from '../domain/rule-formats'
import { foldSpace } from './text'

interface Cue<Kind> {
  readonly kind: Kind
  readonly text: string
  readonly isOpen: boolean
}

/** Cues are looked up by so many first letters; no cue is shorter. */
const keyLength = 3

/**
 * Compiles cues for headings and short lines. All languages are tried, because a page's own `lang` is often wrong and
 * themes mix languages.
 * @returns a function from a text to its kind, by the longest cue that fits; `null` where none fits
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
    // Most texts begin with no cue, and need not be read to their end.
    const candidates = byKey.get(opening.slice(0, keyLength))
    if (!candidates) return null
    return longestFit(candidates, opening.replace(countAfter, ''))
  }
}

function longestFit<Kind>(cues: readonly Cue<Kind>[], text: string): Kind | null {
  let longest: Cue<Kind> | null = null
  for (const cue of cues) {
    const isFit = text === cue.text || (cue.isOpen && text.startsWith(cue.text))
    if (isFit && cue.text.length > (longest?.text.length ?? 0)) longest = cue
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

const symbolsBefore = /^[^\p{L}\p{N}]+/u
const countBefore = /^\d+\s+/
const countAfter = /[\s:…»›>]*(\(?\d+\)?)?[\s:…»›>]*$/

/** A heading from its first word on: "» 12 Reacties (3)" → "reacties (3)". */
function fromFirstWord(heading: string): string {
  return foldSpace(heading).toLowerCase().replace(symbolsBefore, '').replace(countBefore, '')
}
