import type { Survey } from '../../page/survey'
import type { FeatureColumns } from '../passages/page'
import { numberOfPart } from '../passages/surroundings'

/**
 * What a passage beside a picture is for, as far as its name and its first words tell: what stands in a caption or
 * names who made the picture, who wrote the text, when, a line that is not of the text ("Advertentie", "Lees ook"),
 * or anything.
 */
export type BesideKind = 'caption' | 'byline' | 'date' | 'aside' | 'plain'

/** What the numbers of the feature `part` mean here. */
const kindOfPart: Readonly<Record<number, BesideKind>> = {
  [numberOfPart.byline]: 'byline',
  [numberOfPart.date]: 'date',
  [numberOfPart.unseen]: 'aside',
}

/** Names of boxes that say who made a picture, such as `image-author`. They are looked for so many boxes up. */
const makerName = /(?:image|photo|foto|bild|picture|media)[-_ ]?(?:author|autor|auteur)|photograph/i
const makerReach = 4

/** @returns what tells the kind of a passage, by its number */
export function readBesideKinds(
  survey: Survey,
  { caption, credit, part, line }: FeatureColumns,
): (passage: number) => BesideKind {
  return passage => {
    if (caption?.[passage] || credit?.[passage]) return 'caption'
    const own = part?.[passage] ?? 0
    const isLabel = own === numberOfPart.unseen && !opensInWhole(survey, passage)
    const named = isLabel ? undefined : kindOfPart[own]
    if (named === 'byline' && isMaker(survey, passage)) return 'caption'
    return named ?? (line?.[passage] ? 'aside' : 'plain')
  }
}

/** Whether the element that a passage opens in holds all of it, and not just a word or two before the caption. */
function opensInWhole({ passages, textLength }: Survey, at: number): boolean {
  const passage = passages[at]
  return passage !== undefined && (textLength[passage.holder] ?? 0) >= passage.length
}

function isMaker({ passages, parent, ids, classes }: Survey, passage: number): boolean {
  let box = passages[passage]?.holder ?? -1
  for (let step = 0; box >= 0 && step < makerReach; step++) {
    if (makerName.test(`${ids[box]} ${classes[box]}`)) return true
    box = parent[box] ?? -1
  }
  return false
}
