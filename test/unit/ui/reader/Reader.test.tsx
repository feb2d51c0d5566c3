import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Reading } from '../../../../src/domain/reading'
import { defaultPreferences, type ReaderPreferences } from '../../../../src/settings/preferences'
import { drawPanels } from '../../../../src/ui/reader/panels/draw-panels'
import { Reader } from '../../../../src/ui/reader/Reader'
import { articleOf } from '../../support/article'
import { byUser } from '../../support/events'
import { one } from '../../support/page'
import { act, button, locale, mount, unmountAll } from '../../support/render'

afterEach(unmountAll)

const article = articleOf('<p>De schippers varen om.</p><p>Tot maart.</p>', {
  standfirst: 'Schippers zijn boos.',
  byline: 'Anna de Vries',
  publishedTime: '2024-05-24',
})

async function reader(props: Partial<Parameters<typeof Reader>[0]> = {}) {
  const onClose = vi.fn()
  const onTidy = vi.fn()
  const onPoint = vi.fn(async (): Promise<string | null> => null)
  const onReading = vi.fn(async (_: Reading) => 'it was read')
  const onOmitted = vi.fn(async (): Promise<string | null> => null)
  const onPreferences = vi.fn<(changed: ReaderPreferences) => Promise<string | null>>(async () => null)
  const container = await mount(
    <Reader
      view={{ state: 'article', article }}
      panels={drawPanels}
      initialPreferences={defaultPreferences}
      locale={locale}
      onPreferences={onPreferences}
      site="krant.example"
      initialSiteType={{}}
      onSiteType={async () => null}
      onClose={onClose}
      onAskSite={async () => null}
      onChooseSite={async () => null}
      onTidy={onTidy}
      onPoint={onPoint}
      initialNews={null}
      onReading={onReading}
      readingIsKept={() => false}
      onKeepReading={async () => null}
      countOmitted={() => 3}
      onOmitted={onOmitted}
      {...props}
    />,
  )
  return {
    container,
    onClose,
    onTidy,
    onPoint,
    onReading,
    onOmitted,
    onPreferences,
    dialog: one(container, 'dialog'),
  }
}

const press = (key: string) =>
  act(() => void window.dispatchEvent(byUser(new KeyboardEvent('keydown', { key, cancelable: true }))))

describe('an article', () => {
  test('is one article element, and its heading is the only h1', async () => {
    const { container } = await reader()
    expect([...container.querySelectorAll('h1')].map(one_ => one_.textContent)).toEqual([
      'De sluis blijft dicht',
    ])
    expect(container.querySelectorAll('article')).toHaveLength(1)
  })

  test('has its section over the title, or else the name of its site', async () => {
    const kicker = async (section: string | null) => {
      const { container } = await reader({ view: { state: 'article', article: { ...article, section } } })
      return one(container, '.kicker').textContent
    }
    expect(await kicker('Regio')).toBe('Regio')
    expect(await kicker(null)).toBe('Streekblad')
  })

  test('has its dates in the language of the interface, and its author in that of the article', async () => {
    const english = { ...article, lang: 'en', modifiedTime: '2024-05-26' }
    const { container } = await reader({ view: { state: 'article', article: english } })
    expect(one(container, '.meta').getAttribute('lang')).toBe('nl')
    expect(one(container, '.meta b').getAttribute('lang')).toBe('en')
    expect([...container.querySelectorAll('.meta time')].map(time => time.textContent)).toEqual([
      '24 mei 2024',
      expect.stringContaining('26 mei 2024'),
    ])
  })

  test('shows no date that cannot be read', async () => {
    const undated = { ...article, publishedTime: '2024-05-24148243245100018:47:31' }
    const { container } = await reader({ view: { state: 'article', article: undated } })
    expect(container.querySelector('.meta time')).toBeNull()
  })

  test('has a lead picture that is never wider than its widest file, and none that turns out to be an icon', async () => {
    const srcset = 'https://streekblad.example/a.jpg 320w, https://streekblad.example/b.jpg 480w'
    const leadImage = { src: 'https://streekblad.example/a.jpg', srcset, alt: 'De sluis', caption: null }
    const { container } = await reader({ view: { state: 'article', article: { ...article, leadImage } } })
    const image = one(container, '.lead img')
    expect(image.getAttribute('sizes')).toBe('min(100vw, 480px)')
    Object.defineProperty(image, 'naturalWidth', { value: 480, configurable: true })
    await act(() => void image.dispatchEvent(new Event('load')))
    expect(container.querySelector('.lead')).not.toBeNull()
    Object.defineProperty(image, 'naturalWidth', { value: 48, configurable: true })
    await act(() => void image.dispatchEvent(new Event('load')))
    expect(container.querySelector('.lead')).toBeNull()
  })

  test('is shown with all its metadata', async () => {
    const text = (await reader()).container.querySelector('article')?.textContent
    for (const shown of [
      'Streekblad',
      'Schippers zijn boos.',
      'Anna de Vries',
      '24 mei 2024',
      '2 minuten',
      'Tot maart.',
    ])
      expect(text).toContain(shown)
  })

  test('has its own language and direction, the controls have those of the interface', async () => {
    const arabic = articleOf('<p>نص</p>', { lang: 'ar', dir: 'rtl' })
    const { dialog } = await reader({ view: { state: 'article', article: arabic } })
    expect([dialog.getAttribute('lang'), dialog.getAttribute('dir')]).toEqual(['nl', 'ltr'])
    const shown = one(dialog, 'article')
    expect([shown.getAttribute('lang'), shown.getAttribute('dir')]).toEqual(['ar', 'rtl'])
  })

  test('is shown in a dialog named after it', async () => {
    const { dialog } = await reader()
    expect(dialog).toHaveProperty('open', true)
    expect(one(dialog, `#${dialog.getAttribute('aria-labelledby')}`).textContent).toBe(
      'De sluis blijft dicht',
    )
  })
})

describe('keys', () => {
  test.each([
    ['+', { size: 21 }],
    ['-', { size: 19 }],
    [']', { width: 70 }],
    ['[', { width: 60 }],
    ['c', { theme: 'light' }],
    ['f', { typeface: 'sans' }],
  ])('%s changes how the text is set, and keeps it', async (key, changed) => {
    const { onPreferences } = await reader()
    await press(key)
    expect(onPreferences).toHaveBeenCalledExactlyOnceWith({ ...defaultPreferences, ...changed })
  })

  test('that are pressed twice do two steps', async () => {
    const { onPreferences, dialog } = await reader()
    await press('+')
    await press('+')
    expect(onPreferences.mock.lastCall?.[0].size).toBe(22)
    expect(dialog.getAttribute('style')).toContain('22px')
  })

  test('do not reach the page beneath', async () => {
    await reader()
    const heard = vi.fn()
    document.addEventListener('keydown', heard)
    await press('c')
    await press('x')
    document.removeEventListener('keydown', heard)
    expect(heard).not.toHaveBeenCalled()
  })

  test('reach the page again once the reader is closed', async () => {
    const { onPreferences } = await reader()
    await unmountAll()
    await press('+')
    expect(onPreferences).not.toHaveBeenCalled()
  })
})

test('the panel says that a choice could not be saved', async () => {
  const { container } = await reader({ onPreferences: async () => 'Niet bewaard.' })
  await press('c')
  expect(container.querySelector('[role="status"]')?.textContent).toBe('Niet bewaard.')
})

test.each([
  ['sepia', 'sepia'],
  ['black', 'black'],
  ['auto', 'light'],
] as const)('the colours %s show as %s where the system is light', async (theme, shown) => {
  const { dialog } = await reader({ initialPreferences: { ...defaultPreferences, theme } })
  expect(dialog.getAttribute('data-theme')).toBe(shown)
})

test('the button in the bar closes it', async () => {
  const { container, onClose } = await reader()
  await act(() => button(container, 'close').click())
  expect(onClose).toHaveBeenCalledOnce()
})

test('Esc closes the reader', async () => {
  const { onClose } = await reader()
  await press('Escape')
  expect(onClose).toHaveBeenCalledOnce()
})

test('a dialog that the browser closes closes the reader, but not one that is shown again', async () => {
  const { dialog, onClose } = await reader()
  const closed = () => act(() => void dialog.dispatchEvent(new Event('close')))
  await closed()
  expect(onClose).not.toHaveBeenCalled()
  dialog.removeAttribute('open')
  await closed()
  expect(onClose).toHaveBeenCalledOnce()
})

test.each(['t', 'c', '+', 'Escape'])(
  'a key that a script makes does nothing, and is left to the page: %s',
  async key => {
    const { onClose, onTidy, onPreferences } = await reader()
    const heard = vi.fn()
    window.addEventListener('keydown', heard, { once: true })
    await act(() => void window.dispatchEvent(new KeyboardEvent('keydown', { key })))
    expect([onClose, onTidy, onPreferences].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0])
    expect(heard).toHaveBeenCalledOnce()
  },
)

test('a failure is a card that a click beside it closes too', async () => {
  const { dialog, onClose } = await reader({ view: { state: 'failure', failure: 'emptyPage' } })
  expect(dialog.textContent).toContain('failure_emptyPage_advice')
  await act(() => one(dialog, 'p').dispatchEvent(new MouseEvent('click', { bubbles: true })))
  expect(onClose).not.toHaveBeenCalled()
  await act(() => void dialog.dispatchEvent(new MouseEvent('click', { bubbles: true })))
  expect(onClose).toHaveBeenCalledOnce()
})

test('while a large page is extracted the dialog says so and has a name', async () => {
  const { dialog } = await reader({ view: { state: 'opening' } })
  expect(dialog.textContent).toBe('opening')
  expect(dialog.getAttribute('aria-label')).toBe('reader_label')
})

test('R reads the article another way and back, and what came of it is said', async () => {
  const usual = await reader()
  await press('r')
  expect(usual.onReading).toHaveBeenCalledExactlyOnceWith('other')
  expect(one(usual.container, '.news').textContent).toBe('it was read')
  await unmountAll()
  const other = await reader({ view: { state: 'article', article: { ...article, reading: 'other' } } })
  await press('r')
  expect(other.onReading).toHaveBeenCalledExactlyOnceWith('usual')
})

test('a panel that is asked for and cannot be had is refused in a sentence, whenever that turns out', async () => {
  const refusal = ({ container }: { readonly container: Element }) => one(container, '.refusal').textContent
  const late = await reader({ panels: undefined })
  await press('a')
  expect(refusal(late)).toBe('')
  await unmountAll()
  const missing = await reader({ panels: null })
  expect(refusal(missing)).toBe('')
  await press('a')
  expect(refusal(missing)).toBe('view_missing')
})
