import { attributeOf } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import type { SizeOnScreen } from './size-on-screen'

/** Pictures that are measured. */
const mostPictures = 100
/** A picture of this size is there to be looked at. Share of the window. */
const large = 0.06
/** One that fills so much of the window is what the page is for, by itself. */
const filling = 0.3
/** With more text, it is only the first picture of something. Characters. */
const fewCharacters = 600
/** So many are a gallery. */
const fewestPictures = 4
const pictureFile = /\.(?:avif|gif|jpe?g|png|webp)(?:[?#]|$)/i

/** Whether a page shows pictures for their own sake: large ones, that lead to no other page. */
export function isGallery(survey: Survey, sizeOf: SizeOnScreen): boolean {
  const numbers = (survey.tagged.get('IMG') ?? []).slice(0, mostPictures)
  const sizes = numbers
    .filter(number => !leadsElsewhere(survey, number))
    .map(number => (survey.elements[number] ? sizeOf(survey.elements[number]) : 0))
  const isAlone = (survey.textLength[0] ?? 0) <= fewCharacters
  return (
    (isAlone && sizes.some(size => size >= filling)) ||
    sizes.filter(size => size >= large).length >= fewestPictures
  )
}

/** Whether a picture is in a link to a page, as in a teaser, and not in one to the picture itself. */
function leadsElsewhere({ elements, tags, parent }: Survey, picture: number): boolean {
  for (let number = parent[picture] ?? -1; number >= 0; number = parent[number] ?? -1) {
    const element = elements[number]
    if (tags[number] === 'A' && element) return !pictureFile.test(attributeOf(element, 'href') ?? '')
  }
  return false
}
