import { useState } from 'preact/hooks'
import type { MessageName, Translate } from '../../i18n/messages'
import type { KeyCommand } from '../../platform/commands'
import { shortcutKeys } from '../../ui/reader/shortcuts'
import { Section } from '../Section'

/** What the commands of the manifest do. The browser's own list says the same of all but the button. */
const namesOf: ReadonlyMap<string, MessageName> = new Map([
  ['_execute_action', 'shortcut_toggle'],
  ['tidy', 'command_tidy'],
  ['next-view', 'command_next_view'],
])

interface ShortcutsProps {
  readonly commands: readonly KeyCommand[]
  readonly translate: Translate
  /** Opens the browser's page on which keys are given. @returns whether there is a way to it */
  readonly onChange: () => Promise<boolean>
}

/** The keys that the browser gives, and those of the reader. */
export function Shortcuts({ commands, translate, onChange }: ShortcutsProps) {
  const [isThereWay, setThereWay] = useState(true)
  return (
    <Section id="shortcuts" heading={translate('options_keys')} intro={translate('options_keys_intro')}>
      {commands.length > 0 && (
        <>
          <h3>{translate('options_keys_browser')}</h3>
          <dl class="keys">
            {commands.map(({ name, shortcut }) => (
              <Keys
                key={name}
                keys={shortcut === '' ? [] : shortcut.split('+')}
                what={namesOf.get(name) ?? null}
                translate={translate}
              />
            ))}
          </dl>
          <button type="button" class="button framed" onClick={async () => setThereWay(await onChange())}>
            {translate('options_keys_change')}
          </button>
          <p class="hint" role="status">
            {!isThereWay && translate('options_keys_how')}
          </p>
        </>
      )}
      <h3>{translate('options_keys_reader')}</h3>
      <dl class="keys">
        {shortcutKeys
          .filter(({ name }) => name !== 'toggle')
          .map(({ name, keys }) => (
            <Keys key={name} keys={keys} what={`shortcut_${name}`} translate={translate} />
          ))}
      </dl>
    </Section>
  )
}

interface KeysProps {
  readonly keys: readonly string[]
  readonly what: MessageName | null
  readonly translate: Translate
}

function Keys({ keys, what, translate }: KeysProps) {
  if (what === null) return null
  return (
    <div>
      <dt>
        {keys.length === 0 && translate('options_no_key')}
        {keys.map((key, at) => [at > 0 ? ' ' : '', <kbd key={key}>{key}</kbd>])}
      </dt>
      <dd>{translate(what)}</dd>
    </div>
  )
}
