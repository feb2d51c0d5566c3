import { afterEach, expect, test, vi } from 'vitest'
import type { FailureKind } from '../../../../src/domain/failures'
import { FailureCard } from '../../../../src/ui/reader/FailureCard'
import { button, clear, doing, draw, translate } from '../../support/rendered'

afterEach(clear)

async function card(failure: FailureKind, onTidy: (() => void) | null = null) {
  const onClose = vi.fn()
  const shown = { failure, translate, onClose, onTidy }
  return { onClose, place: await draw(<FailureCard {...shown} />) }
}

test('the card says what happened and what to do, and a screen reader announces it', async () => {
  const { place } = await card('notAnArticle')
  expect(place.querySelector('h1')?.textContent).toBe('failure_notAnArticle')
  expect(place.querySelector('p')?.textContent).toBe('failure_notAnArticle_advice')
  expect(place.querySelector('[role="alert"]')).not.toBeNull()
})

test('the card is closed with its one button', async () => {
  const { place, onClose } = await card('emptyPage')
  expect(place.querySelectorAll('button')).toHaveLength(1)
  await doing(() => button(place, 'close').click())
  expect(onClose).toHaveBeenCalledOnce()
})

test('the card offers to tidy a page that can be tidied', async () => {
  const onTidy = vi.fn()
  const { place, onClose } = await card('notAnArticle', onTidy)
  await doing(() => button(place, 'tidy').click())
  expect(onTidy).toHaveBeenCalledOnce()
  expect(onClose).not.toHaveBeenCalled()
})
