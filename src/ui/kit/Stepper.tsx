import { Button } from './Button'
import { LessIcon, MoreIcon } from './icons'

interface StepperProps {
  readonly label: string
  readonly shown: string
  readonly less: {
    readonly name: string
    readonly shortcut?: string | undefined
    readonly isPossible: boolean
  }
  readonly more: {
    readonly name: string
    readonly shortcut?: string | undefined
    readonly isPossible: boolean
  }
  readonly onStep: (direction: 1 | -1) => void
}

/** A measure between a button for less and one for more. */
export function Stepper({ label, shown, less, more, onStep }: StepperProps) {
  return (
    <div class="row">
      <span>{label}</span>
      <span class="stepper">
        <Button
          name={less.name}
          shortcut={less.shortcut}
          disabled={!less.isPossible}
          onClick={() => onStep(-1)}
        >
          <LessIcon />
        </Button>
        <output aria-label={label}>{shown}</output>
        <Button
          name={more.name}
          shortcut={more.shortcut}
          disabled={!more.isPossible}
          onClick={() => onStep(1)}
        >
          <MoreIcon />
        </Button>
      </span>
    </div>
  )
}
