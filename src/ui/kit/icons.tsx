/** An icon on a grid of 24. Screen readers skip it: the button has a name. */
function icon(path: string) {
  return () => (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}

export const CloseIcon = icon('M6 6l12 12M18 6L6 18')
export const KeyboardIcon = icon(
  'M4 6h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1zM7 10h.01M11 10h.01M15 10h.01M8 14h8',
)
/** A broom. */
export const TidyIcon = icon('M20 4l-8 8M9.5 10.5l4 4M9.5 10.5L4 15l5 5 4.5-5.5M7 17.5l2-2')
/** A pin. */
export const PinIcon = icon('M9 4h6l-1 6 3 3v2H7v-2l3-3zM12 15v5')
/** Lines of text with a block beside them. */
export const OmittedIcon = icon('M4 6h16M4 10h9M4 14h9M4 18h16M17 9.5h3v5h-3z')
/** A page with its text. */
export const ReaderIcon = icon(
  'M6 4h12a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM9 9h6M9 12.5h6M9 16h3',
)
export const UpIcon = icon('M12 19V5M6 11l6-6 6 6')
export const UnfoldIcon = icon('M6 15l6-6 6 6')
export const MoreIcon = icon('M12 6v12M6 12h12')
export const LessIcon = icon('M6 12h12')
export const WiderIcon = icon('M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5')
export const NarrowerIcon = icon('M9 4v5H4M15 4v5h5M9 20v-5H4M15 20v-5h5')
/** A pointer in a frame. */
export const PickIcon = icon(
  'M8 20H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v3M11 11l9 3.5-4 1.5-1.5 4z',
)
export const UndoIcon = icon('M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3')
