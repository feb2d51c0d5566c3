import type { FailureKind } from '../../domain/failures'
import type { Translate } from '../../i18n/messages'
import type { ReaderState } from './state'

interface FailureCardProps {
  readonly view: Extract<ReaderState, { state: 'failure' }>
  readonly translate: Translate
  readonly onClose: () => void
  /** Shows the page itself, tidied; `null` if it cannot be tidied. */
  readonly onTidy: (() => void) | null
  /** Lets the user point at the article on the page; `null` if it cannot be shown. */
  readonly onPoint: (() => void) | null
  /** Looks for the article in another way. */
  readonly onReading: () => void
}

/** Pages without an article for which it is worth while to look for one in another way. */
const mayHoldText: ReadonlySet<FailureKind> = new Set([
  'notAnArticle',
  'listPage',
  'shopPage',
  'videoPage',
  'galleryPage',
  'loginPage',
])

/** What went wrong, and what the user can do now. The last of the answers is the one to expect. */
export function FailureCard({
  view: { failure, address },
  translate,
  onClose,
  onTidy,
  onPoint,
  onReading,
}: FailureCardProps) {
  return (
    <div class="failure" role="alert">
      <h1 id="title">{translate(`failure_${failure}`)}</h1>
      <p>{translate(`failure_${failure}_advice`)}</p>
      <div class="answers">
        <div>
          {mayHoldText.has(failure) && <Answer name={translate('reading_other')} onClick={onReading} />}
          {onPoint && <Answer name={translate('reading_point')} onClick={onPoint} />}
          {onTidy && <Answer name={translate('tidy')} onClick={onTidy} />}
          {address !== undefined && <Answer name={translate('close')} onClick={onClose} />}
        </div>
        {address === undefined ? (
          <Answer name={translate('close')} onClick={onClose} />
        ) : (
          <a class="button" href={address}>
            {translate('failure_framedPage_open', new URL(address).host.replace(/^www\./, ''))}
          </a>
        )}
      </div>
    </div>
  )
}

function Answer({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  return (
    <button type="button" class="button" onClick={onClick}>
      {name}
    </button>
  )
}
