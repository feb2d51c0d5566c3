import type { ClutterKind, HeadingCues } from '../domain/clutter'
import { clutterKinds } from '../domain/clutter'
import { foldSpace } from '../domain/text'

interface Cue {
  readonly kind: ClutterKind
  readonly text: string
  readonly isOpen: boolean
}

/** Cues are looked up by their first letters; none is shorter. */
const keyLength = 3

/**
 * Reads headings. Every language is tried: a page's own `lang` is often wrong, and themes mix languages.
 * @returns a function from a heading's text to the kind it announces; the longest cue that fits decides.
 */
export function compileCues(cues: HeadingCues): (heading: string) => ClutterKind | null {
  const byKey = new Map<string, Cue[]>()
  for (const kind of clutterKinds) {
    for (const written of Object.values(cues[kind] ?? {}).flatMap(list => list.split(/,\s+/))) {
      const cue = { kind, text: written.replace(/\*$/, ''), isOpen: written.endsWith('*') }
      const key = cue.text.slice(0, keyLength)
      byKey.set(key, [...(byKey.get(key) ?? []), cue])
    }
  }
  for (const list of byKey.values()) list.sort((one, other) => other.text.length - one.text.length)

  return heading => {
    const text = normalise(heading)
    const fits = ({ text: cue, isOpen }: Cue) => text === cue || (isOpen && text.startsWith(cue))
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
