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
/** A globe. */
export const SiteIcon = icon(
  'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c2.4 2.3 3.6 5.2 3.6 8.5s-1.2 6.2-3.6 8.5c-2.4-2.3-3.6-5.2-3.6-8.5s1.2-6.2 3.6-8.5z',
)
/** An eye that is crossed out. */
export const OmittedIcon = icon(
  'M2.8 12S6.2 6 12 6s9.2 6 9.2 6-3.4 6-9.2 6-9.2-6-9.2-6zM12 9.4a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.2zM4.5 4.5l15 15',
)
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
