import { afterEach, expect, test, vi } from 'vitest'
import type { FailureKind } from '../../../../src/domain/failures'
import { FailureCard } from '../../../../src/ui/reader/FailureCard'
import { act, button, mount, translate, unmountAll } from '../../support/render'

afterEach(unmountAll)

async function card(
  failure: FailureKind,
  onTidy: (() => void) | null = null,
  address?: string,
  onPoint: (() => void) | null = null,
) {
  const onClose = vi.fn()
  const view = { state: 'failure', failure, ...(address !== undefined && { address }) } as const
  const onReading = vi.fn()
  const shown = { view, translate, onClose, onTidy, onPoint, onReading }
  return { onClose, onReading, container: await mount(<FailureCard {...shown} />) }
}

test('the card says what happened and what to do, and a screen reader announces it', async () => {
  const { container } = await card('notAnArticle')
  expect(container.querySelector('h1')?.textContent).toBe('failure_notAnArticle')
  expect(container.querySelector('p')?.textContent).toBe('failure_notAnArticle_advice')
  expect(container.querySelector('[role="alert"]')).not.toBeNull()
})

test('the card is closed with its one button', async () => {
  const { container, onClose } = await card('emptyPage')
  expect(container.querySelectorAll('button')).toHaveLength(1)
  await act(() => button(container, 'close').click())
  expect(onClose).toHaveBeenCalledOnce()
})

test('the card offers to tidy a page that can be tidied', async () => {
  const onTidy = vi.fn()
  const { container, onClose } = await card('notAnArticle', onTidy)
  await act(() => button(container, 'tidy').click())
  expect(onTidy).toHaveBeenCalledOnce()
  expect(onClose).not.toHaveBeenCalled()
})

test('the card offers to point at the article, whatever the page was taken for', async () => {
  const onPoint = vi.fn()
  const { container } = await card('emptyPage', null, undefined, onPoint)
  await act(() => button(container, 'reading_point').click())
  expect(onPoint).toHaveBeenCalledOnce()
})

test('the card offers to look for an article in another way', async () => {
  const { container, onReading } = await card('listPage')
  await act(() => button(container, 'reading_other').click())
  expect(onReading).toHaveBeenCalledOnce()
})

test.each(['emptyPage', 'pdfPage', 'extractionFailed', 'framedPage'] as const)(
  'there is no other way to read where there is nothing to read: %s',
  async failure => {
    const { container } = await card(failure)
    expect(container.textContent).not.toContain('reading_other')
  },
)

test('the card leads to the page that holds the text', async () => {
  const { container } = await card('framedPage', null, 'https://www.tekst.example/sluis')
  const link = container.querySelector('a')
  expect(link?.href).toBe('https://www.tekst.example/sluis')
  expect(link?.textContent).toBe('failure_framedPage_open tekst.example')
})
