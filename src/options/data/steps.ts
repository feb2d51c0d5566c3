import type { Kept } from '../../platform/save'

/** What one part of a change came to, and how to undo it. */
export interface Done {
  readonly kept: Kept
  readonly undo: () => Promise<Kept>
}

/** How a change of several parts ended: all of it was kept, none of it, or, where not even that could be, some. */
export type Outcome =
  | { readonly kind: 'kept'; readonly undo: () => Promise<Outcome> }
  | { readonly kind: 'refused' | 'orphaned' | 'partly' }

/** Takes steps one by one. Where one fails, those before it are undone. */
export async function takeSteps(steps: readonly (() => Promise<Done>)[]): Promise<Outcome> {
  const undos: (() => Promise<Kept>)[] = []
  for (const step of steps) {
    const { kept, undo } = await step()
    if (kept !== 'kept') return { kind: (await undoAll(undos)) ? kept : 'partly' }
    undos.push(undo)
  }
  const undo = async (): Promise<Outcome> => {
    const areUndone = await undoAll(undos)
    return areUndone ? { kind: 'kept', undo: () => takeSteps(steps) } : { kind: 'partly' }
  }
  return { kind: 'kept', undo }
}

async function undoAll(undos: readonly (() => Promise<Kept>)[]): Promise<boolean> {
  let areUndone = true
  for (const undo of undos.toReversed()) areUndone = (await undo()) === 'kept' && areUndone
  return areUndone
}
