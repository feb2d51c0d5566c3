import type { ReaderSettings } from './settings'
import { shortcutKeys } from './shortcuts'

/** The list of keys. */
export function ShortcutSheet({ settings: { translate } }: { readonly settings: ReaderSettings }) {
  return (
    <div
      class="panel"
      id="keys"
      popover="auto"
      role="dialog"
      tabIndex={-1}
      autofocus
      aria-labelledby="keys-heading"
    >
      <h2 id="keys-heading">{translate('shortcuts')}</h2>
      <dl class="keys">
        {shortcutKeys.map(({ name, keys }) => (
          <div key={name}>
            <dt>{keys.map((key, at) => [at > 0 ? ' ' : '', <kbd key={key}>{key}</kbd>])}</dt>
            <dd>{translate(`shortcut_${name}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
