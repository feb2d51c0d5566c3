import { useState } from 'preact/hooks'
import type { View } from '../../domain/view'
import type { Translate } from '../../i18n/messages'
import type { AutoOpenScope } from '../../sites/choices'
import { parseAutoOpenScope } from '../../sites/choices'
import { scopeLabel } from '../../sites/scope'
import type { SiteActs } from './acts'
import { ViewSelect } from './ViewSelect'

interface AddSiteProps {
  readonly translate: Translate
  readonly acts: SiteActs
}

/** The field for a site that is to open by itself. What was typed stays until it is kept. */
export function AddSite({ translate, acts }: AddSiteProps) {
  const [typed, setTyped] = useState('')
  const [view, setView] = useState<View>('reader')
  const [isRefused, setRefused] = useState(false)
  const site = parseAutoOpenScope(typed)

  const add = async (event: Event) => {
    event.preventDefault()
    if (typed.trim() === '') return
    setRefused(site === null)
    if (site && (await acts.add({ site, view }))) setTyped('')
  }
  const type = (value: string) => {
    setTyped(value)
    if (isRefused && parseAutoOpenScope(value)) setRefused(false)
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
          aria-invalid={isRefused}
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
      <p id="add-hint" class={isRefused ? 'hint trouble' : 'hint'} aria-live="polite">
        {isRefused ? translate('options_bad_site', typed.trim()) : hintFor(site, translate)}
      </p>
    </form>
  )
}

function hintFor(site: AutoOpenScope | null, translate: Translate): string {
  return site ? translate(`options_means_${site.kind}`, scopeLabel(site)) : translate('options_add_hint')
}
