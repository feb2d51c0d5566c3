import { placesStep } from '../data/save-steps'
import type { Feedback } from '../feedback'

/** @returns forgets where the user was in all articles, and offers to undo that */
export function createForgetPlaces({ notify, afterSave }: Feedback): () => Promise<void> {
  const forget = placesStep()
  return async () => {
    const { result, undo } = await forget()
    if (!(await afterSave(result))) return
    notify('options_places_forgotten', [], async () => {
      if (await afterSave(await undo())) notify('options_undone')
    })
  }
}
