import { useEffect, useState } from 'preact/hooks'
import { formatCount } from '../../i18n/plural'
import type { ReaderPreferences } from '../../settings/preferences'
import type { Locale } from '../../ui/kit/locale'
import { type CheckedStyle, checkOwnStyle } from '../../ui/reader/own-style/check-own-style'

interface OwnStyleFieldProps {
  readonly preferences: ReaderPreferences
  readonly locale: Locale
  readonly onChange: (preferences: ReaderPreferences) => void
}

/** Rules of the user's own for the text. What cannot be used is not saved, and the field says why. */
export function OwnStyleField({ preferences, locale, onChange }: OwnStyleFieldProps) {
  const { translate } = locale
  const { ownStyle } = preferences
  const [draft, setDraft] = useState(ownStyle)
  // It was imported, reset or synced meanwhile.
  useEffect(() => setDraft(ownStyle), [ownStyle])
  const checked = checkOwnStyle(draft)
  return (
    <label class="field own-style">
      <span>{translate('ownStyle')}</span>
      <textarea
        rows={4}
        dir="ltr"
        spellcheck={false}
        autocapitalize="off"
        aria-describedby="own-style-hint"
        aria-invalid={checked.is === 'fault'}
        value={draft}
        onInput={({ currentTarget: { value } }) => {
          setDraft(value)
          if (checkOwnStyle(value).is === 'style') onChange({ ...preferences, ownStyle: value })
        }}
      />
      <small id="own-style-hint" role="status" class={checked.is === 'fault' ? 'hint trouble' : 'hint'}>
        {describe(checked, locale)}
      </small>
    </label>
  )
}

function describe(checked: CheckedStyle, { translate, language }: Locale): string {
  if (checked.is === 'style') return translate('ownStyle_hint')
  const { fault, about } = checked
  return translate(`ownStyle_fault_${fault}`, fault === 'long' ? formatCount(Number(about), language) : about)
}
