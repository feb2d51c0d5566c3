import { useState } from 'preact/hooks'
import type { View } from '../../domain/view'
import type { Translate } from '../../i18n/messages'
import type { AutoOpenScope } from '../../sites/choices'
import { parseAutoOpenScope } from '../../sites/choices'
import { scopeLabel } from '../../sites/scope'
import type { SiteActions } from './actions'
import { ViewSelect } from './ViewSelect'

interface AddSiteProps {
  readonly translate: Translate
  readonly actions: SiteActions
}

/** The form to add a site that opens by itself. What the user typed stays until it was saved. */
export function AddSite({ translate, actions }: AddSiteProps) {
  const [typed, setTyped] = useState('')
  const [view, setView] = useState<View>('reader')
  const [isInvalid, setInvalid] = useState(false)
  const site = parseAutoOpenScope(typed)

  const add = async (event: Event) => {
    event.preventDefault()
    if (typed.trim() === '') return
    setInvalid(site === null)
    if (site && (await actions.add({ site, view }))) setTyped('')
  }
  const type = (value: string) => {
    setTyped(value)
    if (isInvalid && parseAutoOpenScope(value)) setInvalid(false)
  }
  return (
    <form class="add" onSubmit={add} noValidate>
      <label class="field grows">
        <span>{translate('options_add_label')}</span>
        <input
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          dir="ltr"
          value={typed}
          aria-describedby="add-hint"
          aria-invalid={isInvalid}
          onInput={event => type(event.currentTarget.value)}
        />
      </label>
      <label class="field" htmlFor="add-view">
        <span>{translate('options_view')}</span>
        <ViewSelect id="add-view" view={view} translate={translate} onChange={setView} />
      </label>
      <button type="submit" class="button primary">
        {translate('options_add')}
      </button>
      <p id="add-hint" class={isInvalid ? 'hint trouble' : 'hint'} aria-live="polite">
        {isInvalid ? translate('options_bad_site', typed.trim()) : hintFor(site, translate)}
      </p>
    </form>
  )
}

function hintFor(site: AutoOpenScope | null, translate: Translate): string {
  return site ? translate(`options_means_${site.kind}`, scopeLabel(site)) : translate('options_add_hint')
}
