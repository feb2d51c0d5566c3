import { useState } from 'preact/hooks'
import type { Locale } from '../../kit/locale'
import { Panel } from '../../kit/Panel'
import { MoreType } from './MoreType'
import { TypeControls, type TypeControlsProps } from './TypeControls'

/** The controls of colours, typeface and measures, in a panel over the text. */
export function TypePanel(props: TypeControlsProps) {
  return (
    <Panel id="type" heading={props.locale.translate('type_panel')}>
      <TypeControls {...props}>
        <Fold locale={props.locale}>
          <MoreType {...props} />
        </Fold>
      </TypeControls>
    </Panel>
  )
}

/** As long as the page lasts, also where the reader was closed in between. */
let isMoreOpen = false

interface FoldProps extends Pick<TypeControlsProps, 'children'> {
  readonly locale: Locale
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
