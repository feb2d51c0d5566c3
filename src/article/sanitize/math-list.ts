import type { AttributeCheck } from './attribute-check'

/** Elements of MathML that a formula may have: those that are shown, and do nothing. */
export const keptMathTags: ReadonlySet<string> = new Set(
  `math merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub
  msubsup msup mtable mtd mtext mtr munder munderover none`.split(/\s+/),
)

/** Elements of MathML that are dropped with their contents: other forms of a formula, and what changes with a click. */
export const droppedMathTags: ReadonlySet<string> = new Set(
  'annotation annotation-xml maction mglyph'.split(' '),
)

const matching =
  (pattern: RegExp): AttributeCheck =>
  value =>
    pattern.test(value.trim()) ? value.trim() : null

const yesOrNo = matching(/^(?:true|false)$/i)
/** A length within a line or a few: no space or sign can cover the text around a formula. */
const length = matching(/^[-+]?\d?(?:\.\d{1,4})?(?:em|ex|px)?$|^0?\.\d{1,4}em$/)
const alignment = matching(/^(?:(?:left|center|right|top|bottom|baseline|axis)\s*){1,20}$/i)
const count = matching(/^\d{1,2}$/)

const checks = new Map<string, AttributeCheck>(
  Object.entries({
    accent: yesOrNo,
    accentunder: yesOrNo,
    columnalign: alignment,
    columnspan: count,
    dir: matching(/^(?:ltr|rtl)$/i),
    display: matching(/^(?:block|inline)$/i),
    displaystyle: yesOrNo,
    fence: yesOrNo,
    form: matching(/^(?:prefix|infix|postfix)$/i),
    largeop: yesOrNo,
    linethickness: length,
    lspace: length,
    mathvariant: matching(/^[a-z-]{4,24}$/i),
    movablelimits: yesOrNo,
    rowalign: alignment,
    rowspan: count,
    rspace: length,
    scriptlevel: matching(/^\+?[0-3]$/),
    separator: yesOrNo,
    stretchy: yesOrNo,
    symmetric: yesOrNo,
    width: length,
  }),
)

/** The check of an attribute's values in MathML; `null` for all that may link, load, run or style. */
export function mathCheckOf(attribute: string): AttributeCheck | null {
  return checks.get(attribute) ?? null
}
