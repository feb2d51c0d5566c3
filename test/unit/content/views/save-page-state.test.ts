import { afterEach, expect, test, vi } from 'vitest'
import { savePageState } from '../../../../src/content/views/save-page-state'

afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

test('the focus goes back to where it was', () => {
  const [field, other] = [document.createElement('input'), document.createElement('input')]
  document.body.append(field, other)
  field.focus()
  const pageState = savePageState(window)
  other.focus()
  pageState.restore()
  expect(document.activeElement).toBe(field)
})

test('a page where nothing had the focus has no focus again', () => {
  const pageState = savePageState(window)
  document.body.append(document.createElement('input'))
  document.querySelector('input')?.focus()
  pageState.restore()
  expect(document.activeElement).toBe(document.body)
})

test('the page is scrolled to where it was, at once', () => {
  const scrollTo = vi.spyOn(window, 'scrollTo')
  savePageState(window).restore()
  expect(scrollTo).toHaveBeenCalledWith({ left: 0, top: 0, behavior: 'instant' })
})

test('what was selected is selected again', () => {
  const line = document.body.appendChild(document.createElement('p'))
  line.textContent = 'De sluis blijft dicht'
  const range = document.createRange()
  range.selectNodeContents(line)
  window.getSelection()?.addRange(range)
  const pageState = savePageState(window)
  window.getSelection()?.removeAllRanges()
  pageState.restore()
  expect(window.getSelection()?.toString()).toBe('De sluis blijft dicht')
})

test('the focus goes back to a form with fields by the names of what it takes for that', () => {
  const [form, other] = [document.createElement('form'), document.createElement('input')]
  form.tabIndex = 0
  document.body.append(form, other)
  form.focus()
  const pageState = savePageState(window)
  Object.defineProperty(form, 'focus', { value: other })
  other.focus()
  pageState.restore()
  expect(document.activeElement).toBe(form)
})
