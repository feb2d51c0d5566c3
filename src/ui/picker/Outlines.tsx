import { useLayoutEffect, useRef } from 'preact/hooks'
import { boxOf } from './boxes'

interface OutlinesProps {
  readonly elements: readonly Element[]
  readonly isRefused: boolean
}

/** More outlines would only confuse, and each costs time in every frame. */
const mostOutlines = 60

/** Outlines around blocks of the page, which follow the blocks when these scroll or move. */
export function Outlines({ elements, isRefused }: OutlinesProps) {
  const container = useRef<HTMLDivElement>(null)
  const outlined = elements.slice(0, mostOutlines)
  useLayoutEffect(() => {
    let frame = 0
    const follow = () => {
      outlined.forEach((element, index) => {
        const outline = container.current?.children[index]
        if (outline instanceof HTMLElement) moveTo(outline, boxOf(element))
      })
      frame = requestAnimationFrame(follow)
    }
    follow()
    return () => cancelAnimationFrame(frame)
  })
  return (
    <div ref={container} aria-hidden="true">
      {outlined.map((_, index) => (
        <div key={index} class="outline" data-refused={isRefused} />
      ))}
    </div>
  )
}

function moveTo(outline: HTMLElement, { left, top, width, height }: DOMRect): void {
  outline.style.translate = `${left}px ${top}px`
  outline.style.inlineSize = `${width}px`
  outline.style.blockSize = `${height}px`
}
