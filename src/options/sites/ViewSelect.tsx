import { oneOf } from '../../domain/one-of'
import { type View, views } from '../../domain/view'
import type { Translate } from '../../i18n/messages'

interface ViewSelectProps {
  readonly id?: string
  /** What a screen reader says where no label stands. */
  readonly name?: string
  readonly view: View
  readonly translate: Translate
  readonly onChange: (view: View) => void
}

/** How a site opens. */
export function ViewSelect({ id, name, view, translate, onChange }: ViewSelectProps) {
  const choose = (value: string) => {
    const chosen = oneOf(views, value)
    if (chosen) onChange(chosen)
  }
  return (
    <select id={id} aria-label={name} value={view} onChange={event => choose(event.currentTarget.value)}>
      {views.map(one => (
        <option key={one} value={one} selected={one === view}>
          {translate(`options_view_${one}`)}
        </option>
      ))}
    </select>
  )
}
