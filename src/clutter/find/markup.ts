import type { ClutterKind } from '../../domain/clutter'
import { attributeOf } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import type { ClutterRules } from '../rules'
import { contentsOf } from './block-contents'
import type { PageContext } from './page-context'

/** An element whose markup says what it is, with the selector of the markup that does. */
interface MarkedElement {
  readonly number: number
  readonly kind: ClutterKind
  readonly selector: string
}

/** Finds the elements whose markup alone says what they are. */
type MarkupFinder = (page: Pick<PageContext, 'root' | 'survey'>) => MarkedElement[]

const textRole = /^(?:doc-\w+|note|definition)$/

/** The last part of a type such as `https://schema.org/Comment`. */
const typeName = /[^/#]*$/

/**
 * Makes a finder from a set of rules. Tags are looked up in the survey. Elements with a role or a type are searched for
 * once, however many rules there are, because a browser visits every element of the page to find an attribute.
 */
export function createMarkupFinder(rules: ClutterRules['markup']): MarkupFinder {
  const entries = Object.entries(rules) as [ClutterKind, ClutterRules['markup'][ClutterKind]][]
  const listed = (field: 'tags' | 'roles' | 'types') =>
    new Map(entries.flatMap(([kind, rule]) => namesIn(rule?.[field]).map(name => [name, kind] as const)))
  const tags = listed('tags')
  const roles = listed('roles')
  const types = listed('types')

  return ({ root, survey }) => {
    const search = (selector: string, kindOf: (element: Element) => ClutterKind | undefined) =>
      Array.from(root.querySelectorAll(selector), (element): MarkedElement | null => {
        const number = survey.numberOf.get(element)
        const kind = kindOf(element)
        return number === undefined || !kind ? null : { number, kind, selector }
      }).filter(marked => marked !== null)
    const byTag = [...tags].flatMap(([tag, kind]) =>
      (survey.tagged.get(tag) ?? []).map(
        (number): MarkedElement => ({ number, kind, selector: tag.toLowerCase() }),
      ),
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

/**
 * Sites also set quotes and explanations of an article apart as an `aside`; a column of the page has links. Roles of
 * parts of a text, such as `doc-footnote`, say that it is one.
 */
function isPlausible(survey: Survey, { number, selector }: MarkedElement): boolean {
  if (selector !== 'aside') return true
  const element = survey.elements[number]
  if (element && textRole.test(attributeOf(element, 'role') ?? '')) return false
  const { text, links, controls } = contentsOf(survey, [number])
  return text === 0 || links + controls > 0
}
