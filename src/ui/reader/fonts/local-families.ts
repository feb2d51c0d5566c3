export interface LocalFamily {
  readonly name: string
  /** What its regular style is called in PostScript names. */
  readonly regular: 'Roman' | 'Regular'
  /** Whether it is good enough with its regular style alone, since the user has named it. */
  readonly isOwn?: boolean
}

/** The families that the serif typeface is set in, the best first. Each is on some system: macOS, Windows or Linux. */
export const localFamilies: readonly LocalFamily[] = [
  { name: 'Iowan Old Style', regular: 'Roman' },
  { name: 'Charter', regular: 'Roman' },
  { name: 'Source Serif 4', regular: 'Regular' },
  { name: 'Noto Serif', regular: 'Regular' },
  { name: 'Liberation Serif', regular: 'Regular' },
  { name: 'Georgia', regular: 'Regular' },
]

interface LocalStyle {
  /** What full and PostScript names have after the family; nothing for the regular style. */
  readonly name: '' | 'Bold' | 'Italic' | 'Bold Italic'
  readonly descriptors: FontFaceDescriptors
  /** Whether a family without it is of no use. An italic can be made by the browser. */
  readonly isNeeded: boolean
}

const regular = '1 499'
const bold = '500 1000'

/** The styles that a text is set in. */
export const localStyles: readonly LocalStyle[] = [
  { name: '', descriptors: { weight: regular }, isNeeded: true },
  { name: 'Bold', descriptors: { weight: bold }, isNeeded: true },
  { name: 'Italic', descriptors: { weight: regular, style: 'italic' }, isNeeded: false },
  { name: 'Bold Italic', descriptors: { weight: bold, style: 'italic' }, isNeeded: false },
]

/**
 * Where a face of an installed family is to be had, as the `src` of a font face: by its full name, which may end in the
 * name of its regular style, and its PostScript name, of which a browser knows one or both.
 */
export function localSource(family: LocalFamily, { name }: Pick<LocalStyle, 'name'>): string {
  const fullName = name ? `${family.name} ${name}` : family.name
  const styled = [family.name, name || family.regular]
  const names = [fullName, styled.join('-').replaceAll(' ', ''), styled.join(' ')]
  return names.map(each => `local("${each}")`).join(', ')
}
