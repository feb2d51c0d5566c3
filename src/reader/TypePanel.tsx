import { useState } from 'preact/hooks'
import { Panel } from './controls/Panel'
import { TypeControls, type TypeControlsProps } from './TypeControls'

/** The controls of colours, typeface and measures, in a panel over the text. */
export function TypePanel(props: TypeControlsProps) {
  // Drawn once it is wanted: the article does not wait for it.
  const [isWanted, setWanted] = useState(false)
  return (
    <Panel id="type" heading={props.settings.translate('type_panel')} onOpen={() => setWanted(true)}>
      {isWanted && <TypeControls {...props} />}
    </Panel>
  )
}
