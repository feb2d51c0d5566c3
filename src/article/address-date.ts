import { isoDate } from './written-date'

const parted = /[/_-]((?:19|20)\d\d)([/_-])(\d\d?)\2(\d\d?)(?!\d)/
const compact = /[/_-]((?:19|20)\d\d)()(\d\d)(\d\d)(?!\d)/

/**
 * The day in an address: `/2020/05/12/`, `/2020-5-12-title`, `/20200512/`.
 * @returns `YYYY-MM-DD`, or `null` where there is none
 */
export function readAddressDate(address: string): string | null {
  const [, year, , month, day] = parted.exec(address) ?? compact.exec(address) ?? []
  return year ? isoDate(Number(year), Number(month), Number(day)) : null
}
