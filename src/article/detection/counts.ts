import type { CountFeatures } from '../../domain/page-features'
import type { PageClassNames } from '../../domain/page-rules'
import { attributeOf, elementsNamed, elementsOfClass } from './page-access'

/** Links that are asked. */
const mostLinks = 1500
const headline = /[a-z]+(?:[-_][\w%]+){3}|\d{6}/i

/** Counts elements: of names the browser does it, which takes next to nothing. */
export function countElements(
  document: Document,
  origin: string,
  { price, pressedLink }: PageClassNames,
): CountFeatures {
  const count = (...tags: string[]) =>
    Math.log1p(tags.reduce((sum, tag) => sum + elementsNamed(document, tag).length, 0))
  const links: readonly Element[] = Array.prototype.slice.call(elementsNamed(document, 'a'), 0, mostLinks)
  const paths = links.map(link => attributeOf(link, 'href').replace(origin, ''))
  const pressed = links.filter(link => pressedLink.test(attributeOf(link, 'class')))
  return {
    fields: count('input', 'select', 'textarea'),
    buttons: count('button'),
    figures: count('figure'),
    drawings: count('svg'),
    breaks: count('br'),
    prices: Math.log1p(elementsOfClass(document, price).length),
    pressedLinks: Math.log1p(pressed.length),
    headlineLinks: Math.log1p(paths.filter(path => headline.test(path)).length),
    foreignShare: paths.filter(path => /^https?:/.test(path)).length / (links.length + 1),
  }
}
