import type { FailureKind } from '../../domain/failures'
import type { Translate } from '../../i18n/messages'

interface FailureCardProps {
  readonly failure: FailureKind
  readonly translate: Translate
  readonly onClose: () => void
  /** Shows the page itself, tidied; `null` if it cannot be tidied. */
  readonly onTidy: (() => void) | null
}

/** What went wrong, and what the user can do now. */
export function FailureCard({ failure, translate, onClose, onTidy }: FailureCardProps) {
  return (
    <div class="failure" role="alert">
      <h1 id="title">{translate(`failure_${failure}`)}</h1>
      <p>{translate(`failure_${failure}_advice`)}</p>
      <div class="answers">
        {onTidy && (
          <button type="button" class="button" onClick={onTidy}>
            {translate('tidy')}
          </button>
        )}
        <button type="button" class="button" onClick={onClose}>
          {translate('close')}
        </button>
      </div>
    </div>
  )
}
