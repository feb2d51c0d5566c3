import {
  type Box,
  type Control,
  controlsOf,
  isWithin,
  linesOf,
  named,
  type TextLine,
  wholeWindow,
} from './boxes'
import { overlapping, overText } from './overlaps'

/** What to look at in a page, and how large a target has to be there. */
export interface LayoutQuestion {
  /** The element with the closed root that is looked into; `null` for a page of the extension itself. */
  readonly host: string | null
  /** Which part of it. */
  readonly scope: string
  /** Whether that part is to be in the window as a whole, like a panel. */
  readonly isPanel: boolean
  /** How wide and high what is pressed has to be. px. */
  readonly smallestTarget: number
}

declare const chrome: { readonly dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } }

/** Tables and code are wider than a narrow window may be, and scroll by themselves. */
const mayScrollAcross = '.table, pre'

/** Runs in a page: what is wrong with the layout of a part of it, one line for each fault. */
export function findLayoutFaults({ host, scope, isPanel, smallestTarget }: LayoutQuestion): string[] {
  const element = scopeOf(host, scope)
  const lines = linesOf(element)
  const controls = controlsOf(element)
  if (lines.length === 0) return [`${scope} has no text`]
  return [
    ...outsideWindow(element, isPanel),
    ...lines.flatMap(line => cutOffText(line, element)),
    ...controls.flatMap(control => cutOffControl(control, element)),
    ...[...element.querySelectorAll('select')].flatMap(cutOffChoice),
    ...[element, ...element.querySelectorAll('*')].flatMap(scrollsAcross),
    ...overlapping(controls),
    ...overText(element, lines, controls),
    ...controls.flatMap(control => tooSmall(control, smallestTarget)),
  ]
}

/** Runs in a page: makes all text twice as large and nothing else, as Firefox does that zooms text only. */
export function doubleText(host: string | null, scope: string): void {
  const element = scopeOf(host, scope)
  const all = [element, ...element.querySelectorAll<HTMLElement>('*')]
  const sizes = all.map(one => parseFloat(getComputedStyle(one).fontSize))
  all.forEach((one, at) => {
    if (one instanceof HTMLElement)
      one.style.setProperty('font-size', `${2 * (sizes[at] ?? 0)}px`, 'important')
  })
}

/** Runs in a page: takes that back. */
export function resetText(host: string | null, scope: string): void {
  const element = scopeOf(host, scope)
  for (const one of [element, ...element.querySelectorAll<HTMLElement>('*')])
    if (one instanceof HTMLElement) one.style.removeProperty('font-size')
}

function scopeOf(host: string | null, scope: string): HTMLElement {
  const element = host === null ? null : document.querySelector(host)
  const root = element ? chrome.dom.openOrClosedShadowRoot(element) : document
  const found = root.querySelector<HTMLElement>(scope)
  if (!found) throw new Error(`There is no ${scope} in ${host ?? location.href}.`)
  return found
}

function outsideWindow(element: Element, isPanel: boolean): string[] {
  const isInside = !isPanel || isWithin(element.getBoundingClientRect(), wholeWindow())
  const page = document.documentElement
  const isPageWide = element === document.body && page.scrollWidth > page.clientWidth
  const widest = [...element.querySelectorAll('*')].filter(
    one => one.getBoundingClientRect().right > page.clientWidth + 1,
  )
  return [
    ...(isInside ? [] : [`${named(element)} is not all in the window`]),
    ...(isPageWide ? [`the page scrolls sideways: ${widest.map(named).slice(0, 3).join(', ')}`] : []),
  ]
}

function cutOffText(line: TextLine, scope: Element): string[] {
  const control = line.element.closest('button, label, summary')
  if (control && !isWithin(line, control.getBoundingClientRect()))
    return [`“${line.text}” sticks out of its control`]
  if (line.element.closest(mayScrollAcross)) return []
  return isCutOff(line.element, line, scope) ? [`“${line.text}” is cut off`] : []
}

function cutOffControl({ element, ...box }: Control, scope: Element): string[] {
  if (element.closest(mayScrollAcross)) return []
  return isCutOff(element.parentElement, box, scope) ? [`${named(element)} is cut off`] : []
}

/** Whether something sticks out of an element that clips it. What is scrolled down to is not lost. */
function isCutOff(from: Element | null, box: Box, scope: Element): boolean {
  let isScrolled = false
  for (let around = from; around; around = around.parentElement) {
    const { overflowX, overflowY, webkitLineClamp, display } = getComputedStyle(around)
    const edges = around.getBoundingClientRect()
    // What is shortened with three dots is shortened on purpose.
    if (webkitLineClamp !== 'none') return false
    if (overflowY === 'auto' || overflowY === 'scroll') isScrolled = true
    const clipsDown = !isScrolled && (overflowY === 'hidden' || overflowY === 'clip')
    if (overflowX !== 'visible' && display !== 'inline' && !isWithin(box, edges, true, clipsDown)) return true
    if (around !== scope) continue
    return !isWithin(box, edges, display !== 'contents', false) || !isWithin(box, wholeWindow(), true, false)
  }
  return !isWithin(box, wholeWindow(), true, false)
}

/** Browsers shorten what is chosen in a list that is too narrow for it. */
function cutOffChoice(select: HTMLSelectElement): string[] {
  const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(select)
  const brush = document.createElement('canvas').getContext('2d')
  const chosen = select.selectedOptions[0]?.text ?? ''
  if (!brush || !select.checkVisibility()) return []
  brush.font = font
  const room = select.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd)
  return brush.measureText(chosen).width > room + 1 ? [`“${chosen}” is cut off in its list`] : []
}

function scrollsAcross(element: Element): string[] {
  const isWide = element.scrollWidth > element.clientWidth + 1
  if (!isWide || element.matches(mayScrollAcross) || !element.checkVisibility()) return []
  return /auto|scroll/.test(getComputedStyle(element).overflowX) ? [`${named(element)} scrolls sideways`] : []
}

function tooSmall({ element, ...box }: Control, smallest: number): string[] {
  // The lines of a text decide how high a link in it can be: WCAG 2.5.8 excepts it.
  if (element.matches('a') && getComputedStyle(element).display === 'inline') return []
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  if (Math.min(width, height) > smallest - 0.5) return []
  return [`${named(element)} is only ${Math.round(width)} by ${Math.round(height)} px`]
}
