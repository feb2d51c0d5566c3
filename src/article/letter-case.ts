// Asking a pattern for capitals of all scripts takes longer to compile than all that is asked of bylines.

/** Whether a text begins with a capital letter. */
export function isUpper(text: string): boolean {
  const sign = text.slice(0, 1)
  return sign !== sign.toLowerCase()
}

/** Whether a text has letters in lower case and no capitals. */
export function isLower(text: string): boolean {
  return text === text.toLowerCase() && text !== text.toUpperCase()
}
