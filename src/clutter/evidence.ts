import type { ClutterKind } from '../domain/clutter'
import type { Survey } from '../domain/survey'

/** What a run of neighbouring blocks holds, heading included. */
export interface Contents {
  /** Characters. */
  readonly text: number
  /** Characters in links. */
  readonly linked: number
  readonly links: number
  /** Headings that lead elsewhere. */
  readonly linkedHeadings: number
  /** Buttons and fields. */
  readonly controls: number
  /** Fields that take text. */
  readonly fields: number
}

const headingTag = /^H[1-6]$/
const controlTag = /^(BUTTON|INPUT|SELECT|TEXTAREA)$/
const textless = /^(hidden|submit|button|checkbox|radio|image|reset)$/

/** Counts what the blocks with these numbers hold. */
export function contentsOf(
  { elements, end, textLength, linkLength }: Survey,
  run: readonly number[],
): Contents {
  const inside = run.flatMap(block => elements.slice(block, end[block]))
  const controls = inside.filter(element => controlTag.test(element.tagName))
  const sum = (column: Int32Array) => run.reduce((chars, block) => chars + (column[block] ?? 0), 0)
  return {
    text: sum(textLength),
    linked: sum(linkLength),
    links: inside.filter(element => element.tagName === 'A' && element.hasAttribute('href')).length,
    linkedHeadings: inside.filter(element => headingTag.test(element.tagName) && leadsElsewhere(element))
      .length,
    controls: controls.length,
    fields: controls.filter(takesText).length,
  }
}

function leadsElsewhere(heading: Element): boolean {
  return heading.parentElement?.tagName === 'A' || heading.querySelector('a[href]') !== null
}

function takesText(control: Element): boolean {
  if (control.tagName === 'TEXTAREA') return true
  return control.tagName === 'INPUT' && !textless.test(control.getAttribute('type') ?? 'text')
}

type Evidence = (contents: Contents, underHeading: boolean) => boolean

const leadsAway: Evidence = ({ text, linked, links, linkedHeadings }) =>
  linkedHeadings >= 2 || (links >= 1 && (linked > 0.3 * text || text <= 300))
const isLinks: Evidence = ({ text, linked, links }) => links >= 1 && linked >= 0.5 * text
const asks: Evidence = ({ text, controls, links }) => controls + links >= 1 && text <= 1200

/**
 * A heading alone proves little: "Meer geld voor de dijken" stands over an article's section as well. What
 * follows it must be what such a heading announces.
 */
const evidence: Readonly<Record<ClutterKind, Evidence>> = {
  consent: asks,
  prompt: asks,
  newsletter: ({ fields, text }) => fields > 0 || text <= 400,
  paywall: asks,
  appBanner: asks,
  ad: ({ text }) => text <= 400,
  share: ({ text, links, controls }) => links + controls >= 1 && text <= 300,
  related: leadsAway,
  mostRead: leadsAway,
  comments: ({ fields }, underHeading) => fields > 0 || underHeading,
  sidebar: isLinks,
  navigation: isLinks,
  authorBox: ({ text }) => text <= 900,
  tags: isLinks,
}

/**
 * Whether blocks hold what a heading of this kind announces.
 * @param underHeading whether the words stand in a real heading, `h1` to `h6`, and not just in a short line
 */
export function bearsOut(kind: ClutterKind, contents: Contents, underHeading: boolean): boolean {
  return evidence[kind](contents, underHeading)
}
