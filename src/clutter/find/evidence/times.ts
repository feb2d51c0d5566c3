/** A time of day, a year, a day and a month. */
export const date = /\b\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}\b|\d月/
/** "4 uur geleden", "vor 3 Stunden", "il y a 5 jours", "3時間前", "3 h": a number and the word for a time that has passed. */
const age =
  /(?:^|\s)(?:vor|il y a|hace|för|há|for|قبل)\s+\d+\s|\d+\s*\p{L}+\.?\s+(?:ago|geleden|fa|temu|sedan|siden|atrás|назад)|\d+\s*(?:分钟?|時間|小时|日|天)前|^\d+\s?(?:\p{L}{1,4}\.?|分钟?|時間|小时|日)$/iu

/** Whether a line of a few words has a time or a date in figures. */
export function saysTime(words: string): boolean {
  return date.test(words) || age.test(words.trim())
}
