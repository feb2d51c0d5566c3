import type { OtherPageKind } from '../../domain/failures'
import { safeAddress } from '../../domain/safe-address'
import { attributeOf } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import { isFrontPage } from '../address'
import { declaredKind } from './declared-kind'
import { isGallery } from './gallery'
import { isSearch } from './search'
import type { SizeOnScreen } from './size-on-screen'

/** What a page without an article is, and where the text is that it only frames. */
export interface NamedPage {
  readonly kind: OtherPageKind
  readonly address?: string
}

/** What can be asked about the page. */
interface PageKnowledge {
  /** The address of the page. */
  readonly here: URL
  readonly sizeOf: SizeOnScreen
  /** Whether an address is that of the player of a service for films. */
  readonly isVideoPlayer: (address: string) => boolean
}

/** Elements of one kind that are measured. */
const mostMeasured = 100
/** A player of this size is what the page is for; beside a text they are smaller. Share of the window. */
const largePlayer = 0.2
/** A frame of this size is the page. Share of the window. */
const mostOfWindow = 0.5
/** With more text around it, a page does not stand in its frame, and is not there to log in. Characters. */
const fewCharacters = 3000
/** A page with so many links, or with most of its text in links, leads to others. */
const manyLinks = 40
const mostlyLinked = 0.5
/** With less text, only the menu may be there yet. Characters. */
const fewestCharacters = 100

/**
 * Names a page without an article by its structure, so that the user can be told what it is. Only reads the page, and
 * may force layout.
 * @returns `null` where it is none of the kinds
 */
export function nameOtherPage(survey: Survey, knowledge: PageKnowledge): NamedPage | null {
  const [root] = survey.elements
  if (!root) return null
  const page = { survey, root, ...knowledge }
  const address = framedAddress(page)
  if (address !== null) return { kind: 'framedPage', address }
  const kind = kinds.find(([, isKind]) => isKind(page))?.[0] ?? null
  return kind && { kind }
}

interface Page extends PageKnowledge {
  readonly survey: Survey
  readonly root: Element
}

/** The first that holds. A front page has films and products on it, so that it is told by its address before them. */
const kinds: readonly (readonly [OtherPageKind, (page: Page) => boolean])[] = [
  ['loginPage', isLogin],
  ['listPage', page => isFrontPage(page.here) && isLinked(page)],
  ['videoPage', isVideo],
  ['shopPage', page => declaresTo(page, 'shopPage') || hasPrice(page)],
  ['galleryPage', page => declaresTo(page, 'galleryPage') || isGallery(page.survey, page.sizeOf)],
  ['searchPage', page => declaresTo(page, 'searchPage') || isSearch(page.here, page.root)],
  ['listPage', page => declaresTo(page, 'listPage') || isLinked(page)],
]

function declaresTo({ root }: Page, kind: OtherPageKind): boolean {
  return declaredKind(root) === kind
}

/** The address of the frame that fills the page; `null` where none does, and for a player of films. */
function framedAddress({ here, survey, sizeOf, isVideoPlayer }: Page): string | null {
  if (textIn(survey) > fewCharacters) return null
  const frames = elementsOf(survey, 'IFRAME').filter(frame => sizeOf(frame) >= mostOfWindow)
  const [address] = frames.flatMap(
    frame => safeAddress('citation', attributeOf(frame, 'src') ?? '', here.href) ?? [],
  )
  return address === undefined || isVideoPlayer(address) ? null : address
}

function isVideo(page: Page): boolean {
  const { here, survey, sizeOf, isVideoPlayer } = page
  if (declaresTo(page, 'videoPage')) return true
  const isPlayer = (frame: Element) =>
    isVideoPlayer(safeAddress('citation', attributeOf(frame, 'src') ?? '', here.href) ?? '')
  const players = [...elementsOf(survey, 'VIDEO'), ...elementsOf(survey, 'IFRAME').filter(isPlayer)]
  return players.some(player => sizeOf(player) >= largePlayer)
}

/** Whether the page asks who the user is, and has little else: a login in the corner of a page is none. */
function isLogin({ survey, sizeOf }: Page): boolean {
  if (textIn(survey) > fewCharacters || linksIn(survey) > manyLinks) return false
  return elementsOf(survey, 'INPUT').some(field => isForAccount(field) && sizeOf(field) > 0)
}

function isForAccount(field: Element): boolean {
  const type = attributeOf(field, 'type')?.toLowerCase()
  return (
    type === 'password' || /\b(?:username|current-password)\b/.test(attributeOf(field, 'autocomplete') ?? '')
  )
}

/** Whether one thing is for sale: the markup of shops names its price, and an article about it has none. */
function hasPrice({ root, survey: { tagged } }: Page): boolean {
  const prices = root.querySelectorAll('[itemprop="price"], meta[property="product:price:amount"]').length
  return prices > 0 && ((tagged.get('BUTTON')?.length ?? 0) > 0 || (tagged.get('INPUT')?.length ?? 0) > 0)
}

function isLinked({ survey }: Page): boolean {
  if (textIn(survey) < fewestCharacters) return false
  const linked = survey.linkLength[0] ?? 0
  return linksIn(survey) >= manyLinks || linked > mostlyLinked * textIn(survey)
}

function textIn({ textLength }: Survey): number {
  return textLength[0] ?? 0
}

function linksIn({ tagged }: Survey): number {
  return tagged.get('A')?.length ?? 0
}

function elementsOf({ tagged, elements }: Survey, tag: string): Element[] {
  const numbers = (tagged.get(tag) ?? []).slice(0, mostMeasured)
  return numbers.flatMap(number => elements[number] ?? [])
}
