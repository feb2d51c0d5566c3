import { oneOf } from '../../domain/untrusted'
import { type View, views } from '../../domain/view'
import type { Translate } from '../../i18n/messages'

interface ViewSelectProps {
  readonly id?: string
  /** The name for screen readers, where there is no label. */
  readonly name?: string
  readonly view: View
  readonly translate: Translate
  readonly onChange: (view: View) => void
}

/** Selects the view in which a site opens. */
export function ViewSelect({ id, name, view, translate, onChange }: ViewSelectProps) {
  const choose = (value: string) => {
    const chosen = oneOf(views, value)
    if (chosen) onChange(chosen)
  }
  return (
    <select id={id} aria-label={name} value={view} onChange={event => choose(event.currentTarget.value)}>
      {views.map(option => (
        <option key={option} value={option} selected={option === view}>
          {translate(`options_view_${option}`)}
        </option>
      ))}
    </select>
  )
}
