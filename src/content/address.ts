/** The address of a page without its fragment, which is a place in it. */
export function addressOf({ location }: Window): string {
  return location.href.replace(/#.*/s, '')
}
