import { useLayoutEffect, useRef } from 'preact/hooks'
import { boxOf } from './boxes'

interface OutlinesProps {
  readonly elements: readonly Element[]
  readonly isRefused: boolean
}

/** More frames than this are no help to anyone, and cost each frame of the screen. */
const mostOutlines = 60

/** Frames around blocks of the page. They follow the blocks when these scroll or move. */
export function Outlines({ elements, isRefused }: OutlinesProps) {
  const place = useRef<HTMLDivElement>(null)
  const outlined = elements.slice(0, mostOutlines)
  useLayoutEffect(() => {
    let frame = 0
    const follow = () => {
      outlined.forEach((element, at) => {
        const outline = place.current?.children[at]
        if (outline instanceof HTMLElement) put(outline, boxOf(element))
      })
      frame = requestAnimationFrame(follow)
    }
    follow()
    return () => cancelAnimationFrame(frame)
  })
  return (
    <div ref={place} aria-hidden="true">
      {outlined.map((_, at) => (
        <div key={at} class="outline" data-refused={isRefused} />
      ))}
    </div>
  )
}

function put(outline: HTMLElement, { left, top, width, height }: DOMRect): void {
  outline.style.translate = `${left}px ${top}px`
  outline.style.inlineSize = `${width}px`
  outline.style.blockSize = `${height}px`
}
