import { fontsOf } from '../../../page/document-access'
import { type LocalFamily, localFamilies, localSource, localStyles } from './local-families'

/** The faces of one installed family, which the document has under a name of ours. */
export interface LocalFaces {
  /** The name; `null` where none of the families is installed, or the page has meddled with it. */
  readonly name: () => string | null
  /** Looks whether the page has used the name or changed a face, and takes the faces back if so. */
  readonly check: () => void
  /** Leaves the document with the faces that it had before. */
  readonly remove: () => void
}

/** Those that may be installed: after the first opening at most one. */
let candidates = localFamilies

/** Once a page has meddled with a name of ours, it gets no other. */
let isForged = false

/**
 * Gives a document the faces of the first family that is installed, under a name made up for this call. A page can
 * define any family by its own name, and that face would then be used in our roots too. It can see our name as well, in
 * `document.fonts`, and give it a face; so the set is looked at when it starts to load something, and at each check.
 * They are added whatever typeface the user has chosen, and are loaded by then, so that they tell nothing about it; for
 * the same reason only the serif typeface has them, since what is used by the easy one would tell who needs it.
 * @param onForged called once the page has used the name or changed a face
 */
export function addLocalFaces(document: Document, onForged: () => void): LocalFaces {
  return addFaces(document, installedFaces, onForged)
}

/**
 * Gives a document the faces of the font that the user has named, under a name made up for this call, as above. A page
 * can measure text that is set in it: so it is added only while the text is set in that font.
 */
export function addOwnFaces(document: Document, font: string, onForged: () => void): LocalFaces {
  return addFaces(document, name => facesOf({ name: font, regular: 'Regular', isOwn: true }, name), onForged)
}

function addFaces(
  document: Document,
  find: (name: string) => readonly FontFace[],
  onForged: () => void,
): LocalFaces {
  // A letter first: no family may begin with a digit.
  const name = ['f', ...crypto.getRandomValues(new Uint32Array(4))].join('')
  const fonts = fontsOf(document)
  let faces = fonts && !isForged ? find(name) : []
  const asAdded = faces.map(descriptorsOf)
  const isChanged = () => faces.some((face, index) => descriptorsOf(face) !== asAdded[index])
  const remove = () => {
    for (const face of faces) fonts?.delete(face)
    faces = []
    fonts?.removeEventListener('loading', check)
  }
  const check = () => {
    if (!fonts || faces.length === 0 || !(hasOther(fonts, name, faces) || isChanged())) return
    isForged = true
    remove()
    onForged()
  }
  for (const face of faces) fonts?.add(face)
  fonts?.addEventListener('loading', check)
  return { name: () => (faces.length > 0 ? name : null), check, remove }
}

/** Whether a set has a face under a name, in whatever way it is written, beside those given. */
function hasOther(fonts: FontFaceSet, name: string, faces: readonly FontFace[]): boolean {
  // Letters can be written in either case, the digits in one way only.
  const digits = name.slice(1)
  return [...fonts].some(face => face.family.includes(digits) && !faces.includes(face))
}

/** All that can be read of a face, which a page can set: a size, a range of characters, another family. */
function descriptorsOf(face: FontFace): string {
  const read: string[] = []
  for (const name in face) read.push(String(face[name as keyof FontFace]))
  return read.join()
}

function installedFaces(name: string): readonly FontFace[] {
  for (const family of candidates) {
    const faces = facesOf(family, name)
    if (faces.length === 0) continue
    candidates = [family]
    return faces
  }
  candidates = []
  return []
}

/** The faces of a family, all loaded; none where it lacks one that is needed. */
function facesOf(family: LocalFamily, name: string): readonly FontFace[] {
  const faces: FontFace[] = []
  for (const style of localStyles) {
    const face = new FontFace(name, localSource(family, style), style.descriptors)
    // What is installed is loaded at once.
    face.load().catch(() => undefined)
    if (face.status === 'loaded') faces.push(face)
    else if (style.isNeeded && !(family.isOwn && style.name)) return []
  }
  return faces
}
