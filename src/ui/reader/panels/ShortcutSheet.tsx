import type { Locale } from '../../kit/locale'
import { Panel } from '../../kit/Panel'
import { shortcutKeys } from '../shortcuts'

/** The list of keys. */
export function ShortcutSheet({ locale: { translate } }: { readonly locale: Locale }) {
  return (
    <Panel id="keys" heading={translate('shortcuts')}>
      <dl class="keys">
        {shortcutKeys.map(({ name, keys }) => (
          <div key={name}>
            <dt>{keys.map((key, at) => [at > 0 ? ' ' : '', <kbd key={key}>{key}</kbd>])}</dt>
            <dd>{translate(`shortcut_${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
