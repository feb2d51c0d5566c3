import { nextTheme, nextTypeface, type ReaderPreferences, stepMeasure } from '../../settings/preferences'
import { type PanelId, togglePanel } from './panels/panel-ids'
import type { ReaderAction } from './shortcuts'

interface ActionDeps {
  /** Where the panels are. */
  readonly dialog: HTMLElement | null
  readonly preferences: ReaderPreferences
  readonly change: (preferences: ReaderPreferences) => void
  readonly tidy: () => void
  readonly point: () => void
  readonly switchReading: () => void
  readonly close: () => void
  /** Called for a panel that is not there yet. */
  readonly awaitPanel: (id: PanelId) => void
}

/** Does what a key asks for. */
export function performAction(
  action: ReaderAction,
  { dialog, preferences, change, tidy, point, switchReading, close, awaitPanel }: ActionDeps,
): void {
  const toggle = (id: PanelId) => {
    if (!togglePanel(dialog, id)) awaitPanel(id)
  }
  const actions: Readonly<Record<ReaderAction, () => void>> = {
    larger: () => change(stepMeasure(preferences, 'size', 1)),
    smaller: () => change(stepMeasure(preferences, 'size', -1)),
    wider: () => change(stepMeasure(preferences, 'width', 1)),
    narrower: () => change(stepMeasure(preferences, 'width', -1)),
    nextTheme: () => change({ ...preferences, theme: nextTheme(preferences.theme) }),
    nextTypeface: () => change({ ...preferences, typeface: nextTypeface(preferences) }),
    togglePanel: () => toggle('type'),
    toggleHelp: () => toggle('keys'),
    toggleOmitted: () => toggle('omitted'),
    toggleSite: () => toggle('site'),
    switchReading,
    tidy,
    point,
    leave: () => {
      const open = dialog?.querySelectorAll<HTMLElement>(':popover-open')
      // A panel is the last of them, and lies over what else is offered.
      if (open?.length) open[open.length - 1]?.hidePopover()
      else close()
    },
  }
  actions[action]()
}
