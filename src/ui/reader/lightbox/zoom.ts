/** How much larger than it fits into the window. */
const factors = [1, 1.5, 2, 3, 4.5] as const

/** Enlarges a picture in an element that scrolls. */
export interface Zoom {
  readonly isEnlarged: () => boolean
  readonly canStep: (direction: 1 | -1) => boolean
  readonly step: (direction: 1 | -1) => void
  /** Enlarges a picture that fits, or has it fit again. */
  readonly toggle: () => void
  /** Has another picture fit. */
  readonly reset: () => void
}

/** @param onChange is called after each change */
export function createZoom(stage: HTMLElement, picture: HTMLImageElement, onChange: () => void): Zoom {
  let at = 0
  /** px; measured while it fits. */
  let fitted = 0
  const set = (next: number) => {
    if (at === 0) fitted = picture.getBoundingClientRect().width
    const middle = middleOf(stage)
    at = Math.min(factors.length - 1, Math.max(0, next))
    picture.style.inlineSize = at === 0 ? '' : `${fitted * (factors[at] ?? 1)}px`
    picture.toggleAttribute('data-enlarged', at > 0)
    scrollTo(stage, middle)
    onChange()
  }
  return {
    isEnlarged: () => at > 0,
    canStep: direction => factors[at + direction] !== undefined,
    step: direction => set(at + direction),
    toggle: () => set(at > 0 ? 0 : 2),
    reset: () => set(0),
  }
}

/** Where the middle of the window is in a picture, as shares of its width and height. */
function middleOf({ scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight }: Element) {
  return {
    x: (scrollLeft + clientWidth / 2) / scrollWidth,
    y: (scrollTop + clientHeight / 2) / scrollHeight,
  }
}

function scrollTo(stage: Element, { x, y }: ReturnType<typeof middleOf>): void {
  stage.scrollTo({
    left: x * stage.scrollWidth - stage.clientWidth / 2,
    top: y * stage.scrollHeight - stage.clientHeight / 2,
    behavior: 'instant',
  })
}
