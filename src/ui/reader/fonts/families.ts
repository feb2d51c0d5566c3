import type { TypePreferences } from '../../../settings/preferences'
import type { Families } from '../styles/look'
import { addLocalFaces, addOwnFaces, type LocalFaces } from './local-faces'

/** The installed families that a document has under names of ours. */
export interface InstalledFamilies extends Pick<LocalFaces, 'check' | 'remove'> {
  /** Those for a text with some preferences. The font that the user has named is there as long as they ask for it. */
  readonly of: (preferences: Pick<TypePreferences, 'typeface' | 'ownFont'>) => Families
}

/**
 * Adds installed families to a document.
 * @param onForged called once the page has used a name of ours or changed a face
 */
export function addFamilies(document: Document, onForged: () => void): InstalledFamilies {
  const serif = addLocalFaces(document, onForged)
  let own: LocalFaces | null = null
  let font = ''
  const use = (wanted: string) => {
    if (wanted === font) return
    own?.remove()
    own = wanted === '' ? null : addOwnFaces(document, wanted, onForged)
    font = wanted
  }
  return {
    of: ({ typeface, ownFont }) => {
      use(typeface === 'own' ? ownFont.trim() : '')
      const name = serif.name()
      return { serif: name === null ? [] : [name], own: own?.name() ?? null }
    },
    check: () => {
      serif.check()
      own?.check()
    },
    remove: () => {
      serif.remove()
      own?.remove()
    },
  }
}
