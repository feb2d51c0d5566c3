/**
 * Logs an unexpected error to the console.
 * @param when what was being done: `loading sites`
 */
export function report(when: string, error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the only place where an error in a page can be seen.
  console.error(`Leeslamp, when ${when}:`, error)
}
