import type { Translate } from '../i18n/messages'
import { Button } from '../ui/kit/Button'
import { CloseIcon } from '../ui/kit/icons'
import type { Notice } from './feedback'

interface NoticeBarProps {
  readonly notice: Notice | null
  readonly translate: Translate
  readonly onClose: () => void
}

/** Shows what was done last, with its undo, until the next notice or until it is closed. */
export function NoticeBar({ notice, translate, onClose }: NoticeBarProps) {
  return (
    <div class="notice" role="status" data-shown={notice !== null}>
      {notice && (
        <>
          <p>{notice.text}</p>
          {notice.undo && (
            <button type="button" class="button framed" onClick={notice.undo}>
              {translate('options_undo')}
            </button>
          )}
          <Button name={translate('close')} onClick={onClose}>
            <CloseIcon />
          </Button>
        </>
      )}
    </div>
  )
}
