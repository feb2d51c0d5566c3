import { attributeOf } from '../../../page/dom-access'
import { countBetween } from '../../../page/number-ranges'
import type { Survey } from '../../../page/survey'
import type { Suspect } from '../add-clutter'
import { contentsOf } from '../block-contents'
import type { PageContext } from '../page-context'

/** Characters that a form may have with its heading and explanation: these, and these for each of its controls. */
const maxLength = 500
const maxLengthPerControl = 150
/** Text fields. A form that asks for more than an address and a name or two may be what the page is for. */
const maxFields = 4
/** Paragraphs of an invitation above the field that it is for. */
const maxInvitation = 2

/** Boxes around a field that are looked at, and fields on a page. */
const maxSteps = 12
const maxInputs = 60

const headingTags = new Set('H1 H2 H3 H4 H5 H6'.split(' '))
const controlTags = ['BUTTON', 'INPUT', 'SELECT', 'TEXTAREA']
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
    const number = boxAround(page, field)
    const isLogin = selector === password
    if (!isLogin && !isSubscription(survey, number)) continue
    const kind = isLogin ? 'prompt' : 'newsletter'
    suspects.push({ number, kind, reason: { signal: 'selector', selector }, isProven: true })
  }
  return suspects
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

/** The outermost box around a field that holds nothing but a form, or forms beside each other. */
function boxAround(page: SearchedPage, field: number): number {
  const { survey, guard } = page
  const { parent, textLength } = survey
  let box = field
  let steps = maxSteps
  for (let above = parent[box] ?? -1; above > 0 && steps-- > 0; above = parent[above] ?? -1) {
    const { controls } = contentsOf(survey, [above])
    if ((textLength[above] ?? 0) > maxLength + maxLengthPerControl * controls) break
    if (!guard.allowsProven(above) || !isOnlyForm(survey, above, box)) break
    box = above
  }
  return box
}

/**
 * Whether the text of a box belongs to a form in it: each part with a paragraph has controls too or is a box like one
 * that has, or it invites to what the field is for, between a heading and the field.
 */
function isOnlyForm(survey: Survey, box: number, form: number): boolean {
  const { tags, classes, end, proseLength } = survey
  const last = end[box] ?? 0
  const nameOf = (number: number) => `${tags[number]}.${classes[number]}`
  const withControls = new Set([nameOf(form)])
  const texts: number[] = []
  let hasHeading = false
  for (let child = box + 1; child < last; child = end[child] ?? last) {
    if (headingTags.has(tags[child] ?? '') && child < form) hasHeading = true
    if (hasControls(survey, child)) withControls.add(nameOf(child))
    else if (proseLength[child]) texts.push(child)
  }
  const others = texts.filter(child => tags[child] === 'P' || !withControls.has(nameOf(child)))
  return others.length === 0 || (hasHeading && others.length <= maxInvitation && (others.at(-1) ?? 0) < form)
}

function hasControls({ tagged, end }: Survey, number: number): boolean {
  return controlTags.some(tag => countBetween(tagged.get(tag) ?? [], number, end[number] ?? 0) > 0)
}
