/**
 * The functions of CSS that rules of the user's own may have. None of them can load anything. Of others, which may come
 * with later browsers, that is not known.
 */
export const harmlessFunctions: ReadonlySet<string> = new Set(
  `var calc min max clamp round mod rem abs sign sin cos tan pow sqrt hypot exp log env counter counters attr
  rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark
  linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient
  repeating-conic-gradient
  translate translatex translatey translate3d rotate rotatex rotatey rotatez rotate3d scale scalex scaley scale3d
  skew skewx skewy matrix matrix3d perspective
  blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
  cubic-bezier steps linear minmax fit-content repeat inset circle ellipse polygon rect xywh`.split(/\s+/),
)
