/** Whether a value from outside, such as parsed JSON or a message, has fields to look at: an object that is no array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
