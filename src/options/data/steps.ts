import type { SaveResult } from '../../domain/save-result'

/** What one part of a change came to, and how to undo it. */
export interface Done {
  readonly kept: SaveResult
  readonly undo: () => Promise<SaveResult>
}

/** How a change of several parts ended: all of it was kept, none of it, or, where not even that could be, some. */
export type Outcome =
  | { readonly kind: 'saved'; readonly undo: () => Promise<Outcome> }
  | { readonly kind: 'refused' | 'orphaned' | 'partly' }

/** Takes steps one by one. Where one fails, those before it are undone. */
export async function takeSteps(steps: readonly (() => Promise<Done>)[]): Promise<Outcome> {
  const undos: (() => Promise<SaveResult>)[] = []
  for (const step of steps) {
    const { kept, undo } = await step()
    if (kept !== 'saved') return { kind: (await undoAll(undos)) ? kept : 'partly' }
    undos.push(undo)
  }
  const undo = async (): Promise<Outcome> => {
    const areUndone = await undoAll(undos)
    return areUndone ? { kind: 'saved', undo: () => takeSteps(steps) } : { kind: 'partly' }
  }
  return { kind: 'saved', undo }
}

async function undoAll(undos: readonly (() => Promise<SaveResult>)[]): Promise<boolean> {
  let areUndone = true
  for (const undo of undos.toReversed()) areUndone = (await undo()) === 'saved' && areUndone
  return areUndone
}
