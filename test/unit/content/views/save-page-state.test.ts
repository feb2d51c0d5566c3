import { afterEach, expect, test, vi } from 'vitest'
import { noteWhereabouts } from '../../../../src/content/views/save-page-state'

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

test('the focus goes back to where it was', () => {
  const [field, other] = [document.createElement('input'), document.createElement('input')]
  document.body.append(field, other)
  field.focus()
  const whereabouts = noteWhereabouts(window)
  other.focus()
  whereabouts.restore()
  expect(document.activeElement).toBe(field)
})

test('a page where nothing had the focus has none again', () => {
  const whereabouts = noteWhereabouts(window)
  document.body.append(document.createElement('input'))
  document.querySelector('input')?.focus()
  whereabouts.restore()
  expect(document.activeElement).toBe(document.body)
})

test('the page is scrolled to where it was, at once', () => {
  const scrollTo = vi.spyOn(window, 'scrollTo')
  noteWhereabouts(window).restore()
  expect(scrollTo).toHaveBeenCalledWith({ left: 0, top: 0, behavior: 'instant' })
})

test('what was selected is selected again', () => {
  const line = document.body.appendChild(document.createElement('p'))
  line.textContent = 'De sluis blijft dicht'
  const range = document.createRange()
  range.selectNodeContents(line)
  window.getSelection()?.addRange(range)
  const whereabouts = noteWhereabouts(window)
  window.getSelection()?.removeAllRanges()
  whereabouts.restore()
  expect(window.getSelection()?.toString()).toBe('De sluis blijft dicht')
})
