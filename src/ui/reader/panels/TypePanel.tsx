import { Panel } from '../../kit/Panel'
import { TypeControls, type TypeControlsProps } from './TypeControls'

/** The controls of colours, typeface and measures, in a panel over the text. */
export function TypePanel(props: TypeControlsProps) {
  return (
    <Panel id="type" heading={props.locale.translate('type_panel')}>
      <TypeControls {...props} />
    </Panel>
  )
}
