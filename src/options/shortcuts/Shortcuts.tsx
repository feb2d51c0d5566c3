import { useState } from 'preact/hooks'
import type { MessageName, Translate } from '../../i18n/messages'
import type { KeyCommand } from '../../platform/commands'
import { shortcutKeys } from '../../ui/reader/shortcuts'
import { Section } from '../Section'

/** The messages for the commands of the manifest. The browser's own list shows the same, but for the button. */
const commandMessages: ReadonlyMap<string, MessageName> = new Map([
  ['_execute_action', 'shortcut_toggle'],
  ['tidy', 'command_tidy'],
  ['next-view', 'command_next_view'],
])

interface ShortcutsProps {
  readonly commands: readonly KeyCommand[]
  readonly translate: Translate
  /** Opens the browser's page for shortcut keys. @returns whether it can be opened */
  readonly onChange: () => Promise<boolean>
}

/** The shortcut keys set in the browser, and those of the reader. */
export function Shortcuts({ commands, translate, onChange }: ShortcutsProps) {
  const [canOpen, setCanOpen] = useState(true)
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
                message={commandMessages.get(name) ?? null}
                translate={translate}
              />
            ))}
          </dl>
          <button type="button" class="button framed" onClick={async () => setCanOpen(await onChange())}>
            {translate('options_keys_change')}
          </button>
          <p class="hint" role="status">
            {!canOpen && translate('options_keys_how')}
          </p>
        </>
      )}
      <h3>{translate('options_keys_reader')}</h3>
      <dl class="keys">
        {shortcutKeys
          .filter(({ name }) => name !== 'toggle')
          .map(({ name, keys }) => (
            <Keys key={name} keys={keys} message={`shortcut_${name}`} translate={translate} />
          ))}
      </dl>
    </Section>
  )
}

interface KeysProps {
  readonly keys: readonly string[]
  readonly message: MessageName | null
  readonly translate: Translate
}

function Keys({ keys, message, translate }: KeysProps) {
  if (message === null) return null
  return (
    <div>
      <dt>
        {keys.length === 0 && translate('options_no_key')}
        {keys.map((key, at) => [at > 0 ? ' ' : '', <kbd key={key}>{key}</kbd>])}
      </dt>
      <dd>{translate(message)}</dd>
    </div>
  )
}
