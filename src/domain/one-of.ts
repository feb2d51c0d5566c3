/** Finds which of some known values a value from outside is; `undefined` if it is none of them. */
export function oneOf<Known>(known: readonly Known[], value: unknown): Known | undefined {
  return known.find(each => each === value)
}
