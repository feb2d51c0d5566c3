import { createSelectorMaker } from '../../../../src/clutter/selectors/make-selector'
import { surveyDocument } from '../../../../src/page/survey'
import { namingRules } from '../../../../src/rules/naming'
import type { Locale } from '../../../../src/ui/kit/locale'
import { pickToHide } from '../../../../src/ui/picker/pick-to-hide'

/** What happened while picking, as a test reads it from the page. */
export interface PickingLog {
  readonly hidden: {
    readonly text: string
    readonly selector: string | null
    readonly count: number
    readonly everywhere: boolean
  }[]
  undone: number
  ended: number
  stop: () => void
}

/** Runs in a page: starts the picker, and hides elements with the `hidden` attribute. */
export function pickHere(locale: Locale, unpickable: string): PickingLog {
  const undos: (() => void)[] = []
  const log: PickingLog = { hidden: [], undone: 0, ended: 0, stop: () => undefined }
  const { stop } = pickToHide(document, {
    survey: surveyDocument,
    locale,
    canHide: element => !element.matches(unpickable),
    selectorsOf: createSelectorMaker(namingRules),
    onHide: ({ element, elements, selector, everywhere }) => {
      const text = element.textContent?.trim().slice(0, 30) ?? ''
      log.hidden.push({ text, selector, count: elements.length, everywhere })
      const before = elements.map(one => one.getAttribute('hidden'))
      for (const one of elements) one.setAttribute('hidden', 'picked')
      // A dialog that is hidden and still open would leave the page inert.
      if (element instanceof HTMLDialogElement) element.close()
      undos.push(() => {
        elements.forEach((one, at) => {
          const value = before[at] ?? null
          if (value === null) one.removeAttribute('hidden')
          else one.setAttribute('hidden', value)
        })
        if (element instanceof HTMLDialogElement) element.showModal()
      })
    },
    onUndo: () => {
      undos.pop()?.()
      log.undone++
    },
    onEnd: () => {
      log.ended++
    },
  })
  log.stop = stop
  return log
}
