import type { ClutterKind } from '../../../domain/clutter'
import { attributeOf } from '../../../page/dom-access'
import { countBetween } from '../../../page/number-ranges'
import type { Survey } from '../../../page/survey'
import type { Suspect } from '../add-clutter'
import { contentsOf } from '../block-contents'
import { liesOverPage } from '../evidence/over-page'
import type { PageContext } from '../page-context'
import { boxAroundControl } from './control-box'

/** Text fields. A form that asks for more than an address and a name or two may be what the page is for. */
const maxFields = 4

/** Fields on a page that are looked at. */
const maxInputs = 60

/** Blocks of a heading with its paragraph before a form, and characters of each. */
const maxBefore = 2
const maxHead = 250

const addressAttributes = ['name', 'id', 'placeholder', 'autocomplete', 'aria-label']
const addressWord = /e-?mail|\w@\w/i

/** Why a block is a form to fill in, as the selector of the field that says so. */
const password = 'input[type="password"]'
const address = 'input[type="email"]'

type SearchedPage = Pick<PageContext, 'survey' | 'guard'>

/**
 * Finds logins, registrations and subscriptions by their fields: the box around a field for a password, or around one
 * for an e-mail address, with its heading and its explanation. The words in it do not matter.
 */
export function findForms(page: SearchedPage): Suspect[] {
  const { survey } = page
  const suspects: Suspect[] = []
  for (const field of (survey.tagged.get('INPUT') ?? []).slice(0, maxInputs)) {
    const selector = purposeOf(survey, field)
    if (!selector) continue
    const number = boxAroundControl(page, field)
    const isLogin = selector === password
    if (!isLogin && !isSubscription(survey, number)) continue
    const kind = kindOfForm(survey, number, isLogin)
    const blocks = [...headBefore(survey, number), number]
    const reason = { signal: 'selector', selector } as const
    suspects.push(...blocks.map(block => ({ number: block, kind, reason, isProven: true }) as const))
  }
  return suspects
}

/** A tidied page keeps what may be a login that the user has opened over it; a subscription is known by its words too. */
function kindOfForm(survey: Survey, box: number, isLogin: boolean): ClutterKind {
  if (liesOverPage(survey, box)) return 'navigation'
  return isLogin ? 'prompt' : 'newsletter'
}

/** A heading with at most one short paragraph right before a form that has no box with these. */
function headBefore(survey: Survey, form: number): number[] {
  const { tags, parent, end, textLength } = survey
  if (tags[form] !== 'FORM') return []
  const before: number[] = []
  const box = parent[form] ?? 0
  for (let child = box + 1; child < form; child = end[child] ?? form) {
    before.push(child)
    if (before.length > maxBefore) before.shift()
  }
  const heading = before.findLastIndex(number => /^H[2-6]$/.test(tags[number] ?? ''))
  const head = before.slice(heading)
  const isShort = head.every(number => (textLength[number] ?? 0) <= maxHead)
  return heading >= 0 && isShort ? head : []
}

function purposeOf({ elements }: Survey, field: number): typeof password | typeof address | null {
  const element = elements[field]
  if (!element) return null
  const type = (attributeOf(element, 'type') ?? 'text').toLowerCase()
  if (type === 'password') return password
  if (type === 'email') return address
  const names = addressAttributes.some(name => addressWord.test(attributeOf(element, name) ?? ''))
  return type === 'text' && names ? address : null
}

/** Whether a form asks for little more than an address. One with room for a message writes to someone. */
function isSubscription(survey: Survey, box: number): boolean {
  const { tagged, end } = survey
  const messages = countBetween(tagged.get('TEXTAREA') ?? [], box, end[box] ?? 0)
  return messages === 0 && contentsOf(survey, [box]).fields <= maxFields
}
