import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { defaultType } from '../../../settings/preferences'
import type { SiteType } from '../../../settings/site-type'
import { CheckBox } from '../../kit/CheckBox'
import type { Locale } from '../../kit/locale'
import { Panel } from '../../kit/Panel'
import { MoreType } from './MoreType'
import { TypeControls, type TypeControlsProps } from './TypeControls'

export interface TypePanelProps extends Omit<TypeControlsProps, 'resetName' | 'onReset' | 'children'> {
  /** The site of the page; `null` where it has none. */
  readonly site: string | null
  /** What is chosen for the site; `null` where what is chosen holds for all. */
  readonly ofSite: SiteType | null
  readonly changeOfSite: (type: SiteType | null) => void
}

/** The controls of colours, typeface and measures, in a panel over the text. */
export function TypePanel({ site, ofSite, changeOfSite, ...props }: TypePanelProps) {
  const { preferences, locale, onChange } = props
  const { translate } = locale
  const isOfSite = site !== null && ofSite !== null
  return (
    <Panel id="type" heading={translate('type_panel')}>
      <TypeControls
        {...props}
        resetName={isOfSite ? translate('reset_site', site) : translate('reset')}
        onReset={() => (isOfSite ? changeOfSite({}) : onChange({ ...preferences, ...defaultType }))}
      >
        <Fold locale={locale}>
          <MoreType {...props} />
        </Fold>
        {site !== null && <SiteSwitch {...{ locale, ofSite, changeOfSite }} />}
      </TypeControls>
    </Panel>
  )
}

/** Has what is chosen hold for the site only. What was chosen for it comes back as long as the page lasts. */
function SiteSwitch({
  locale,
  ofSite,
  changeOfSite,
}: Pick<TypePanelProps, 'locale' | 'ofSite' | 'changeOfSite'>) {
  const before = useRef<SiteType>({})
  return (
    <CheckBox
      label={locale.translate('type_site')}
      isChecked={ofSite !== null}
      onChange={isOn => {
        before.current = ofSite ?? before.current
        changeOfSite(isOn ? before.current : null)
      }}
    />
  )
}

/** As long as the page lasts, also where the reader was closed in between. */
let isMoreOpen = false

interface FoldProps {
  readonly locale: Locale
  readonly children: ComponentChildren
}

function Fold({ locale: { translate }, children }: FoldProps) {
  const [isOpen, setOpen] = useState(isMoreOpen)
  const toggle = () => {
    isMoreOpen = !isOpen
    setOpen(isMoreOpen)
  }
  return (
    <>
      <button type="button" class="button fold" aria-expanded={isOpen} onClick={toggle}>
        {translate('type_more')}
      </button>
      {isOpen && children}
    </>
  )
}
