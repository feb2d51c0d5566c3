import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { ReadingControl } from '../end/ReadingChoice'
import { OmittedPanel } from './OmittedPanel'
import { type PanelId, togglePanel } from './panel-ids'
import { ShortcutSheet } from './ShortcutSheet'
import { SitePanel, type SitePanelProps } from './SitePanel'
import { TypePanel, type TypePanelProps } from './TypePanel'

export interface PanelsProps extends TypePanelProps, SitePanelProps {
  /** The panel that the user asked for before it was there. */
  readonly awaited: RefObject<PanelId | null>
  readonly reading: ReadingControl
  readonly countOmitted: () => number
  readonly onOmitted: (parent: HTMLElement) => Promise<string | null>
}

/** All that lies over the text only once the user asks for it. */
export function Panels(props: PanelsProps) {
  const { awaited, locale, reading } = props
  const parent = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (awaited.current) togglePanel(parent.current, awaited.current)
    awaited.current = null
  }, [awaited])
  return (
    <div ref={parent}>
      <TypePanel {...props} />
      <OmittedPanel {...{ locale, reading }} count={props.countOmitted} onList={props.onOmitted} />
      <SitePanel locale={locale} onAsk={props.onAsk} onChoose={props.onChoose} />
      <ShortcutSheet locale={locale} />
    </div>
  )
}
