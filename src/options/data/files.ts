import { largestBackup, type ParsedBackup, parseBackup } from '../../settings/parse-backup'
import type { IsSelector } from '../../site-rules/parse'

/** Has the browser save a text as a file. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}

/** Reads and parses a file that the user chose. Never throws. */
export async function readBackupFile(file: File, isSelector: IsSelector): Promise<ParsedBackup> {
  if (file.size > largestBackup) return { kind: 'fault', fault: 'tooLarge' }
  try {
    return parseBackup(await file.text(), Date.now(), isSelector)
  } catch {
    return { kind: 'fault', fault: 'unreadable' }
  }
}
