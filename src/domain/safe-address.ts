/** What an address of a page becomes in the reader: something to follow, or something that is loaded. */
export type AddressUse = 'link' | 'citation' | 'picture' | 'pictureFile' | 'recording' | 'frame'

/** The beginnings that an address may have. Pictures in the address itself cannot be drawings, which have scripts. */
const beginnings: Readonly<Record<AddressUse, RegExp>> = {
  link: /^(?:https?|mailto|tel):/,
  citation: /^https?:/,
  picture: /^https?:|^data:image\/(?:avif|bmp|gif|jpe?g|png|webp)[;,]/,
  pictureFile: /^https?:/,
  recording: /^https?:/,
  frame: /^https:/,
}

/**
 * The one check of addresses of pages: none is shown, linked to or loaded that has not passed it. It refuses user names
 * and passwords, because `https://krant.example@elders.example/` only looks like an address of the first host.
 * @param base what a relative address is relative to
 * @returns the address in parsed form, so that every browser reads the same in it; `null` for an unsafe one
 */
export function safeAddress(use: AddressUse, value: string, base?: string): string | null {
  if (!value.trim() || !URL.canParse(value, base)) return null
  const { href, username, password } = new URL(value, base)
  return username === '' && password === '' && beginnings[use].test(href) ? href : null
}
