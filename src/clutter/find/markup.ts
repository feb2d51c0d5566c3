import type { ClutterKind } from '../../domain/clutter'
import { attributeOf } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import type { ClutterRules } from '../rules'
import { contentsOf } from './block-contents'

/** An element whose markup says what it is, and the piece of it that does, as a selector. */
interface Marked {
  readonly number: number
  readonly kind: ClutterKind
  readonly selector: string
}

/** A document, or as much of one as is searched. */
export interface SearchedPage {
  readonly title: string
  /** The elements that fit a selector, in document order. */
  readonly querySelectorAll: (selector: string) => Iterable<Element>
}

/** Finds the elements whose markup says by itself what they are. */
export type MarkupFinder = (page: SearchedPage, survey: Survey) => Marked[]

/** The last name of an address such as `https://schema.org/Comment`. */
const typeName = /[^/#]*$/

/**
 * Makes a finder of a set of rules. Tags are asked of the survey; the elements with a role or a type are searched for
 * once each, whatever the number of rules: a browser looks at every element of the page for an attribute.
 */
export function createMarkupFinder(rules: ClutterRules['markup']): MarkupFinder {
  const entries = Object.entries(rules) as [ClutterKind, ClutterRules['markup'][ClutterKind]][]
  const listed = (field: 'tags' | 'roles' | 'types') =>
    new Map(entries.flatMap(([kind, rule]) => namesIn(rule?.[field]).map(name => [name, kind] as const)))
  const tags = listed('tags')
  const roles = listed('roles')
  const types = listed('types')

  return (page, survey) => {
    const search = (selector: string, kindOf: (element: Element) => ClutterKind | undefined) =>
      Array.from(page.querySelectorAll(selector), (element): Marked | null => {
        const number = survey.numberOf.get(element)
        const kind = kindOf(element)
        return number === undefined || !kind ? null : { number, kind, selector }
      }).filter(marked => marked !== null)
    const byTag = [...tags].flatMap(([tag, kind]) =>
      (survey.tagged.get(tag) ?? []).map((number): Marked => ({ number, kind, selector: tag.toLowerCase() })),
    )
    const byRole = search('[role]', element => roles.get(attributeOf(element, 'role') ?? ''))
    const byType = search('[itemtype]', element => types.get(typeOf(element)))
    const byOther = entries.flatMap(([kind, rule]) =>
      (rule?.selectors ?? []).flatMap(selector => search(selector, () => kind)),
    )
    return [...byTag, ...byRole, ...byType, ...byOther].filter(marked => isPlausible(survey, marked))
  }
}

function namesIn(list: string | undefined): string[] {
  return list ? list.split(' ') : []
}

function typeOf(element: Element): string {
  return typeName.exec(attributeOf(element, 'itemtype') ?? '')?.[0] ?? ''
}

/** Sites set quotes and explanations of an article apart as an `aside`; a column of the page leads elsewhere. */
function isPlausible(survey: Survey, { number, selector }: Marked): boolean {
  if (selector !== 'aside') return true
  const { text, links, controls } = contentsOf(survey, [number])
  return text === 0 || links + controls > 0
}
