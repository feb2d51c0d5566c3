import { expect, test, vi } from 'vitest'
import { createReaderListing } from '../../../../src/content/views/is-listed'
import { createListOmitted } from '../../../../src/content/views/omitted-list'
import type { Clutter } from '../../../../src/domain/clutter'
import type { ListedBlocks } from '../../../../src/ui/tray/types'
import { rootOf } from '../../support/page'
import { translate } from '../../support/render'

const page = rootOf(`
  <nav id="menu">Nieuws Sport</nav>
  <div id="teller">0</div>
  <div id="leeg"><button></button></div>
  <div id="beeld"><img src="/a.jpg" alt=""></div>
  <div id="brief">Elke ochtend het nieuws.</div>
  <div id="regel"></div>`)

function block(id: string, fields: Partial<Clutter> = {}): Clutter {
  const element = page.querySelector(`#${id}`)
  if (!element) throw new Error(`no #${id}`)
  return { element, kind: 'ad', reason: { signal: 'arrows' }, ...fields }
}

function listed(blocks: readonly Clutter[]): readonly string[] {
  let shown: ListedBlocks | null = null
  const list = createListOmitted({
    selectorsOf: () => null,
    translate,
    isListed: createReaderListing(() => null),
    openList: (_, props) => {
      shown = props.listed
      return { end: vi.fn() }
    },
  })
  const userRules = {
    site: null,
    current: () => [],
    takeFaults: () => [],
    edit: async () => 'saved' as const,
  }
  const hideable = {
    blocks: () => [...blocks],
    isHidden: () => true,
    onChange: () => () => undefined,
    restoreBlock: vi.fn(),
    hideBlock: vi.fn(),
    list: vi.fn(),
  }
  list(document.createElement('div'), { blocks: hideable, userRules })
  const found: ListedBlocks | null = shown
  return (found as ListedBlocks | null)?.blocks().map(({ element }) => element.id) ?? []
}

test('menus come last, all else in the order of the page', () => {
  expect(listed([block('menu', { kind: 'navigation' }), block('beeld'), block('brief')])).toEqual([
    'beeld',
    'brief',
    'menu',
  ])
})

test('what the reader could show nothing of is not listed', () => {
  expect(listed([block('teller'), block('leeg'), block('brief')])).toEqual(['brief'])
})

test('what the user chose is listed, whatever is in it', () => {
  expect(listed([block('regel', { reason: { signal: 'picked' } })])).toEqual(['regel'])
})
