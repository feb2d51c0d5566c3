import type { ComponentChildren } from 'preact'

interface ButtonProps {
  /** What a screen reader says, and the tooltip shows. */
  readonly name: string
  /** The key that does the same, shown in the tooltip. */
  readonly shortcut?: string | undefined
  readonly disabled?: boolean | undefined
  /** The id of a popover that the button toggles. */
  readonly opens?: string
  readonly onClick?: () => void
  readonly className?: string
  readonly children: ComponentChildren
}

/** A button that shows an icon or a short text. */
export function Button({ name, shortcut, disabled, opens, onClick, className, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={className ? `button ${className}` : 'button'}
      aria-label={name}
      aria-keyshortcuts={shortcut === 'Esc' ? 'Escape' : shortcut}
      title={shortcut ? `${name} (${shortcut})` : name}
      disabled={disabled ?? false}
      popoverTarget={opens}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
