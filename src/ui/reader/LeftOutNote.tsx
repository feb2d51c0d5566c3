import type { RefObject } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Article } from '../../domain/article'
import { pluralForm } from '../../i18n/plural'
import { focusInPlace } from '../kit/focus'
import type { Locale } from '../kit/locale'
import { countLeftOut, type LeftOut, removeLeftOut } from './left-out'

interface LeftOutState {
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
export function useLeftOut(
  content: RefObject<HTMLElement | null>,
  article: Article,
  label: string,
): LeftOutState {
  const leftOut = useRef<LeftOut | null>(null)
  const [isShown, setShown] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another article has other blocks.
  useLayoutEffect(() => {
    leftOut.current = content.current && removeLeftOut(content.current)
    setShown(false)
  }, [content, article])
  const toggle = () => {
    if (isShown) leftOut.current?.hide()
    else goToGap(leftOut.current?.show(label))
    setShown(!isShown)
  }
  return { count: countLeftOut(article.content), isShown, toggle }
}

function goToGap(gap: HTMLElement | undefined): void {
  gap?.scrollIntoView({ block: 'start' })
  focusInPlace(gap)
}

interface LeftOutNoteProps extends LeftOutState {
  readonly locale: Locale
}

/** Says below the text that blocks may be missing from it. One click shows them, another hides them again. */
export function LeftOutNote({ count, isShown, toggle, locale }: LeftOutNoteProps) {
  const { translate, language, direction } = locale
  const form = pluralForm(count, language)
  return (
    <div class="left-out-note" lang={language} dir={direction}>
      <span>{translate(isShown ? `left_out_taken_${form}` : `left_out_missing_${form}`, String(count))}</span>{' '}
      <button type="button" class="button" onClick={toggle}>
        {translate(isShown ? `left_out_hide_${form}` : `left_out_show_${form}`)}
      </button>
    </div>
  )
}
