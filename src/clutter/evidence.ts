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

/** Where the words stand that announce a kind. */
export interface Standing {
  /** In a real heading, `h1` to `h6`, and not just in a short line. */
  readonly isHeading: boolean
  /** Before the page's title. */
  readonly isAboveTitle: boolean
}

type Evidence = (contents: Contents, standing: Standing) => boolean

const leadsAway: Evidence = ({ text, linked, links, linkedHeadings }) =>
  linkedHeadings >= 2 || (links >= 1 && (linked > 0.3 * text || text <= 300))
const isLinks: Evidence = ({ text, linked, links }) => links >= 1 && linked >= 0.5 * text
const asks: Evidence = ({ text, controls, links }, { isAboveTitle }) =>
  (controls + links >= 1 && text <= 1200) || (isAboveTitle && text <= 400)

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
  comments: ({ fields }, { isHeading }) => fields > 0 || isHeading,
  sidebar: isLinks,
  navigation: isLinks,
  authorBox: ({ text }) => text <= 900,
  tags: isLinks,
}

/** Whether blocks hold what the words over them announce. */
export function bearsOut(kind: ClutterKind, contents: Contents, standing: Standing): boolean {
  return evidence[kind](contents, standing)
}
