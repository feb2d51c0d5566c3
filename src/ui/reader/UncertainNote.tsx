import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { pluralForm } from '../../i18n/plural'
import { focusInPlace } from '../kit/focus'
import type { Locale } from '../kit/locale'
import { countUncertain, removeUncertain, type UncertainBlocks } from './uncertain-blocks'

interface UncertainState {
  /** How many blocks may be missing. */
  readonly count: number
  readonly isShown: boolean
  readonly toggle: () => void
}

/**
 * Keeps the blocks that extraction was unsure of out of the text until the user wants them.
 * @param content the element with the text; call this after everything else that changes it
 * @param label what a screen reader calls a run of these blocks
 */
export function useUncertain(
  content: RefObject<HTMLElement | null>,
  text: DocumentFragment,
  label: string,
): UncertainState {
  const uncertain = useRef<UncertainBlocks | null>(null)
  const [isShown, setShown] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has other blocks.
  useLayoutEffect(() => {
    uncertain.current = content.current && removeUncertain(content.current)
    setShown(false)
  }, [content, text])
  const toggle = () => {
    if (isShown) uncertain.current?.hide()
    else goToGap(uncertain.current?.show(label))
    setShown(!isShown)
  }
  return { count: countUncertain(text), isShown, toggle }
}

function goToGap(gap: HTMLElement | undefined): void {
  gap?.scrollIntoView({ block: 'start' })
  focusInPlace(gap)
}

interface UncertainNoteProps extends UncertainState {
  readonly locale: Locale
}

/** Says below the text that blocks may be missing from it. One click shows them, another hides them again. */
export function UncertainNote({ count, isShown, toggle, locale }: UncertainNoteProps) {
  const { translate, language, direction } = locale
  const form = pluralForm(count, language)
  return (
    <div class="uncertain-note" lang={language} dir={direction}>
      <span>
        {translate(isShown ? `uncertain_taken_${form}` : `uncertain_missing_${form}`, String(count))}
      </span>{' '}
      <button type="button" class="button" onClick={toggle}>
        {translate(isShown ? `uncertain_hide_${form}` : `uncertain_show_${form}`)}
      </button>
    </div>
  )
}
