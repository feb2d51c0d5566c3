import { isPictureFile } from './picture-address'

/** A picture file that the value of an attribute names. */
interface NamedFile {
  readonly address: string
  /** px; 0 where it is not said. */
  readonly width: number
}

/** Longer data is that of a page, not of a picture. Characters. */
const longestData = 20_000
/** Data with more parts is not searched to its end. */
const mostParts = 300
/** Files this wide are sharp on any screen. px. */
const wideEnough = 2000

const widthPlace = /\{width\}/i

/**
 * The picture files that a value names: as an address, an address with a place for the width, or data.
 * @param unwanted matches the names of parts of the data that are something else
 * @param widths a list of the widths that there are, as data
 */
export function pictureFilesIn(value: string, unwanted: RegExp, widths: string): readonly NamedFile[] {
  const trimmed = value.trim()
  if (widthPlace.test(trimmed)) return atWidth(trimmed, widths)
  if (isPictureFile(trimmed)) return [{ address: trimmed, width: 0 }]
  return /^[{[]/.test(trimmed) ? filesInData(parsed(trimmed), unwanted) : []
}

function atWidth(template: string, widths: string): readonly NamedFile[] {
  const list = parsed(widths)
  const numbers = Array.isArray(list)
    ? list.map(numberIn).filter(number => number > 0 && number <= wideEnough)
    : []
  if (numbers.length === 0) return []
  const width = Math.max(...numbers)
  const address = template.replace(widthPlace, String(width))
  return isPictureFile(address) ? [{ address, width }] : []
}

/** A number, or a text that is one; 0 for anything else. An object may have a `toString` that is no function. */
function numberIn(value: unknown): number {
  return (typeof value === 'string' || typeof value === 'number' ? Number(value) : 0) || 0
}

function parsed(data: string): unknown {
  if (data.length > longestData) return null
  try {
    return JSON.parse(data)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function filesInData(data: unknown, unwanted: RegExp): readonly NamedFile[] {
  const files: NamedFile[] = []
  const parts = [data]
  for (let seen = 0; parts.length > 0 && seen < mostParts; seen++) {
    const part = parts.shift()
    if (typeof part !== 'object' || part === null) continue
    const entries = Object.entries(part).filter(([name]) => !unwanted.test(name))
    const width = numberIn(entries.find(([name]) => /^w(?:idth)?$/i.test(name))?.[1])
    for (const [, value] of entries) {
      if (typeof value !== 'string') parts.push(value)
      else if (isPictureFile(value)) files.push({ address: value, width })
    }
  }
  return files
}
