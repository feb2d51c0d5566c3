import { attributeOf, htmlNamespace, replaceNode, textOf } from '../../page/dom-access'
import type { Survey } from '../../page/survey'
import { appendAll } from '../append-all'
import type { Formula } from './formulas'

const mathNamespace = 'http://www.w3.org/1998/Math/MathML'

/** A formula with more elements is no formula. */
const mostElements = 3000
/** Characters. */
const longestSource = 2000

/**
 * Copies a formula: its MathML, or its TeX as code where it has no MathML or too much of it.
 * @returns `null` where there is neither
 */
export function copyFormula({ elements, end }: Survey, { source }: Formula, inert: Document): Element | null {
  const element = elements[source]
  if (!element) return null
  if (element.namespaceURI !== mathNamespace) return codeOf(textOf(element), inert)
  if ((end[source] ?? 0) - source > mostElements) return codeOf(attributeOf(element, 'alttext') ?? '', inert)
  const copy = inert.importNode(element, true)
  toPresentation(copy)
  return copy
}

function codeOf(source: string, inert: Document): Element | null {
  const text = source.trim()
  if (!text || text.length > longestSource) return null
  const code = inert.createElement('code')
  code.textContent = text
  return code
}

/**
 * Reduces MathML to what is shown of it: the first form of several, the first state of what changes with a click, and
 * brackets that browsers no longer draw. Markup of other kinds in it becomes text.
 */
function toPresentation(math: Element): void {
  for (const other of math.querySelectorAll('annotation, annotation-xml, mglyph, script, style'))
    other.remove()
  for (const choice of [...math.querySelectorAll('semantics, maction')].reverse())
    choice.replaceWith(...[...choice.children].slice(0, 1))
  for (const foreign of [...math.querySelectorAll('*')].reverse()) {
    if (foreign.namespaceURI === htmlNamespace) replaceNode(foreign, textOf(foreign))
    else if (foreign.localName === 'mfenced') writeBrackets(foreign)
  }
}

function writeBrackets(fenced: Element): void {
  const { ownerDocument: document } = fenced
  const sign = (text: string) => {
    const operator = document.createElementNS(mathNamespace, 'mo')
    operator.textContent = text
    return operator
  }
  const separator = (fenced.getAttribute('separators') ?? ',').trim().slice(0, 1)
  const row = document.createElementNS(mathNamespace, 'mrow')
  row.append(sign(fenced.getAttribute('open') ?? '('))
  for (const [at, part] of [...fenced.children].entries()) {
    if (at > 0 && separator) row.append(sign(separator))
    appendAll(row, [part])
  }
  row.append(sign(fenced.getAttribute('close') ?? ')'))
  fenced.replaceWith(row)
}
