import type { SaveResult } from '../../domain/save-result'

/** The result of one part of a change, and how to undo it. */
interface StepResult {
  readonly result: SaveResult
  readonly undo: () => Promise<SaveResult>
}

export type Step = () => Promise<StepResult>

/** How a change of several parts ended: all of it was saved, none of it, or, if even undoing failed, a part. */
export type Outcome =
  | { readonly kind: 'saved'; readonly undo: () => Promise<Outcome> }
  | { readonly kind: FailedOutcome }

export type FailedOutcome = Exclude<SaveResult, 'saved'> | 'partly'

/** Takes steps one after the other. If one fails, those before it are undone. */
export async function takeSteps(steps: readonly Step[]): Promise<Outcome> {
  const undos: (() => Promise<SaveResult>)[] = []
  for (const step of steps) {
    const { result, undo } = await step()
    if (result !== 'saved') return { kind: (await undoAll(undos)) ? result : 'partly' }
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
