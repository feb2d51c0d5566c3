import { noticeStates, optionsStates } from './page-states'
import { readerStates, scrolledBack, typePanel } from './reader-states'
import type { LayoutState } from './state'
import { pickerStates, trayStates } from './tidy-states'

/** Everything that the extension shows. */
export const layoutStates: readonly LayoutState[] = [
  ...readerStates,
  ...trayStates,
  ...pickerStates,
  ...noticeStates,
  ...optionsStates,
]

/** A style that breaks a layout, and what is to be found then. */
export const brokenLayouts = [
  {
    state: typePanel,
    css: '.segments { flex-wrap: nowrap; width: 80px } .segments label { flex: none }',
    fault: /is cut off/,
  },
  {
    state: typePanel,
    css: '.reset { white-space: nowrap; width: 30px }',
    fault: /sticks out of its control/,
  },
  { state: typePanel, css: '#type { inset: auto -40px 0 auto }', fault: /is not all in the window/ },
  { state: typePanel, css: '.themes { width: 500px }', fault: /scrolls sideways/ },
  {
    state: typePanel,
    css: '.stepper, .segments { overflow: visible } .row { margin: -8px 0 }',
    fault: /overlaps/,
  },
  {
    state: typePanel,
    css: '.stepper .button { min-width: 20px; padding: 0 }',
    fault: /is only \d+ by \d+ px/,
  },
  { state: scrolledBack, css: '.bar::before { display: none }', fault: /lies over “/ },
] as const
