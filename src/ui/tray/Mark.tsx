import type { BlockPlace } from './block-place'

/** Shows in the page where a block is, or was. */
export function Mark({ place }: { readonly place: BlockPlace }) {
  if (place.is !== 'box' && place.is !== 'line') return null
  const { left, top, width, height } = place.area
  const style = { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` }
  return <div class="mark" data-is={place.is} style={style} aria-hidden="true" />
}
