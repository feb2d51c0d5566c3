import { isRecord } from './untrusted'

/**
 * A place in an article, by its words and not by its height, which changes with the window and the type. A paragraph is
 * a number made of how it begins: it is found by that in an article, and what it says cannot be told from it.
 */
export interface Place {
  /** The paragraph that is being read. */
  readonly at: number
  /** How much of it is behind the user, from 0 to 1. */
  readonly into: number
  /** Those after it and before it, the nearest first: by them the place is found where that paragraph is not. */
  readonly after: readonly number[]
  readonly before: readonly number[]
}

/** So many paragraphs after and before a place are kept with it. */
export const neighbours = 2

/** Parses a place from storage or a message. @returns `null` for what is none */
export function parsePlace(written: unknown): Place | null {
  if (!isRecord(written)) return null
  const { at, into, after, before } = written
  const isShare = typeof into === 'number' && into >= 0 && into <= 1
  if (!isParagraph(at) || !isShare || !areParagraphs(after) || !areParagraphs(before)) return null
  return { at, into, after: after.slice(0, neighbours), before: before.slice(0, neighbours) }
}

function areParagraphs(written: unknown): written is readonly number[] {
  return Array.isArray(written) && written.every(isParagraph)
}

function isParagraph(written: unknown): written is number {
  return typeof written === 'number' && Number.isInteger(written) && written >= 0 && written < 2 ** 32
}
