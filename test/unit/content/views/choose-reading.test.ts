import { describe, expect, test, vi } from 'vitest'
import type { PointedBlock } from '../../../../src/content/analysis/ways-to-read'
import { readingProps, tellPointing } from '../../../../src/content/views/choose-reading'
import type { Reading } from '../../../../src/domain/reading'
import { applyRuleEdit, type RuleEdit } from '../../../../src/site-rules/edit'
import type { SiteRule } from '../../../../src/site-rules/site-rule'
import type { ReaderState } from '../../../../src/ui/reader/state'
import { articleOf } from '../../support/article'
import { translate } from '../../support/render'

interface Versions {
  readonly usual?: string
  /** `null` where there is no other version. */
  readonly other?: string | null
  readonly site?: string | null
  readonly pointed?: PointedBlock | null
}

function choosing({
  usual = '<p>Kort.</p>',
  other = '<p>Kort en lang.</p>',
  site = 'krant.example',
  pointed = null,
}: Versions) {
  let reading: Reading = pointed ? 'pointed' : 'usual'
  let rules: readonly SiteRule[] = []
  const read = (): ReaderState => {
    const markup = reading === 'usual' ? usual : (other ?? '')
    return { state: 'article', article: articleOf(markup, { reading }) }
  }
  const chooseReading = vi.fn(async (wanted: Reading) => {
    if (wanted === 'other' && other === null) return false
    reading = wanted
    return true
  })
  const reader = {
    host: document.body.appendChild(document.createElement('div')),
    show: vi.fn(),
    readingPosition: () => [{ opening: 'kort', top: 90 }],
    scrollTo: vi.fn(),
  }
  const userRules = {
    site,
    current: () => rules,
    takeFaults: () => [],
    edit: vi.fn(async (edit: RuleEdit) => {
      rules = applyRuleEdit(rules, edit)
      return 'saved' as const
    }),
  }
  const article = { read, chooseReading, pointed }
  return {
    props: readingProps({ translate }, { article, userRules }, () => reader),
    reader,
    chooseReading,
    userRules,
  }
}

test('the other version is shown at the same place, and the user is told', async () => {
  const { props, reader } = choosing({})
  expect(await props.onReading('other')).toBe('reading_now_other')
  expect(reader.show).toHaveBeenCalledOnce()
  expect(reader.scrollTo).toHaveBeenCalledExactlyOnceWith([{ opening: 'kort', top: 90 }])
  expect(await props.onReading('usual')).toBe('reading_now_usual')
})

test('where both versions are the same, the usual one stays', async () => {
  const { props, reader, chooseReading } = choosing({ other: '<p>Kort.</p>\n' })
  expect(await props.onReading('other')).toBe('reading_same')
  expect(chooseReading).toHaveBeenLastCalledWith('usual')
  expect(reader.show).not.toHaveBeenCalled()
})

test('where there is no other version, the user is told', async () => {
  const { props, reader } = choosing({ other: null })
  expect(await props.onReading('other')).toBe('reading_none')
  expect(reader.show).not.toHaveBeenCalled()
})

test('nothing is shown in a reader that was closed meanwhile', async () => {
  const { props, reader } = choosing({})
  reader.host.remove()
  await props.onReading('other')
  expect(reader.show).not.toHaveBeenCalled()
})

test('the other version is kept for the site', async () => {
  const { props, userRules } = choosing({})
  expect(props.readingIsKept()).toBe(false)
  expect(await props.onKeepReading(true)).toBeNull()
  expect(userRules.edit).toHaveBeenCalledExactlyOnceWith({
    ...{ action: 'read', site: 'krant.example', reading: 'other' },
  })
  expect(props.readingIsKept()).toBe(true)
})

test('nothing can be kept on a page of no site', async () => {
  const { props, userRules } = choosing({ site: null })
  expect(props.readingIsKept()).toBeNull()
  await props.onKeepReading(true)
  expect(userRules.edit).not.toHaveBeenCalled()
})

describe('what the user pointed at', () => {
  const pointed = { element: document.createElement('div'), selector: '.story' }

  test('is kept for the site, and forgotten', async () => {
    const { props, userRules } = choosing({ pointed })
    expect(props.readingIsKept()).toBe(false)
    expect(await props.onKeepReading(true)).toBeNull()
    expect(userRules.current()).toMatchObject([{ site: 'krant.example', content: '.story' }])
    expect(props.readingIsKept()).toBe(true)
    await props.onKeepReading(false)
    expect(userRules.current()).toEqual([])
  })

  test('cannot be kept where nothing tells it apart', async () => {
    const { props, userRules } = choosing({ pointed: { ...pointed, selector: null } })
    expect(props.readingIsKept()).toBeNull()
    await props.onKeepReading(true)
    expect(userRules.edit).not.toHaveBeenCalled()
  })

  test('is told in a sentence', () => {
    const tell = (outcome: Parameters<typeof tellPointing>[0]) => tellPointing(outcome, translate)
    expect(tell({ is: 'left' })).toBeNull()
    expect(tell({ is: 'textless' })).toBe('picker_refused_textless')
    expect(tell({ is: 'taken', saved: null })).toBe('reading_now_pointed')
    expect(tell({ is: 'taken', saved: 'saved' })).toBe('reading_now_pointed')
    expect(tell({ is: 'taken', saved: 'refused' })).toBe('storage_refused')
  })
})
