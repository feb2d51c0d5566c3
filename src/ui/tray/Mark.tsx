import type { BlockLocation } from './locate-block'

/** Marks on the page where a block is, or was. */
export function Mark({ location }: { readonly location: BlockLocation }) {
  if (location.is !== 'box' && location.is !== 'line') return null
  const { left, top, width, height } = location.area
  const style = { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }
  return <div class="mark" data-is={location.is} style={style} aria-hidden="true" />
}
