/** Tells whoever looks into the console of a fault that nobody foresaw, and when it came up. */
export function report(when: string, error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the only place where a fault in a page can be seen.
  console.error(`Leeslamp, when ${when}:`, error)
}
