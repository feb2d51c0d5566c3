import type { Survey } from '../../page/survey'
import type { FeatureColumns } from '../passages/columns'
import { numberOfPart } from '../passages/surroundings'

/**
 * What a passage near a picture is, by its class names and its first words: a caption or credit of the picture, the
 * author or the date of the article, a line that is not part of the text ("Advertentie", "Lees ook"), or anything else.
 */
export type NearbyKind = 'caption' | 'byline' | 'date' | 'insertedLine' | 'plain'

/** What the values of the feature `part` mean here. */
const kindOfPart: Readonly<Record<number, NearbyKind>> = {
  [numberOfPart.byline]: 'byline',
  [numberOfPart.date]: 'date',
  [numberOfPart.unseen]: 'insertedLine',
}

/** Class names and ids of boxes with a photographer's name, such as `image-author`, and how many ancestors may have one. */
const photographerName = /(?:image|photo|foto|bild|picture|media)[-_ ]?(?:author|autor|auteur)|photograph/i
const photographerReach = 4

/** @returns what tells the kind of a passage, by its index */
export function nearbyKindReader(
  survey: Survey,
  { caption, credit, part, line }: FeatureColumns,
): (passage: number) => NearbyKind {
  return passage => {
    if (caption?.[passage] || credit?.[passage]) return 'caption'
    const partNumber = part?.[passage] ?? 0
    const isLabel = partNumber === numberOfPart.unseen && !isWholeInHolder(survey, passage)
    const named = isLabel ? undefined : kindOfPart[partNumber]
    if (named === 'byline' && isPhotographer(survey, passage)) return 'caption'
    return named ?? (line?.[passage] ? 'insertedLine' : 'plain')
  }
}

/** Whether the element that a passage begins in holds all of it, and not just a label before the caption. */
function isWholeInHolder({ passages, textLength }: Survey, at: number): boolean {
  const passage = passages[at]
  return passage !== undefined && (textLength[passage.holder] ?? 0) >= passage.length
}

function isPhotographer({ passages, parent, ids, classes }: Survey, passage: number): boolean {
  let box = passages[passage]?.holder ?? -1
  for (let step = 0; box >= 0 && step < photographerReach; step++) {
    if (photographerName.test(`${ids[box]} ${classes[box]}`)) return true
    box = parent[box] ?? -1
  }
  return false
}
