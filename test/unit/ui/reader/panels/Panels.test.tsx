import { afterEach, expect, test, vi } from 'vitest'
import { defaultPreferences } from '../../../../../src/settings/preferences'
import { Panels } from '../../../../../src/ui/reader/panels/Panels'
import type { PanelId } from '../../../../../src/ui/reader/panels/panel-ids'
import { locale, mount, unmountAll } from '../../../support/render'

afterEach(unmountAll)

test.each([['omitted'], [null]] as const)(
  'what was asked for before it was there opens as it comes: %s',
  async id => {
    const toggled: string[] = []
    HTMLElement.prototype.togglePopover = function toggle(this: HTMLElement) {
      toggled.push(this.id)
      return true
    }
    const awaited = { current: id as PanelId | null }
    await mount(
      <Panels
        awaited={awaited}
        locale={locale}
        reading={{ reading: 'usual', onSwitch: vi.fn(), onPoint: vi.fn(), isKept: null, onKeep: vi.fn() }}
        preferences={defaultPreferences}
        families={{ own: null }}
        site={null}
        ofSite={null}
        changeOfSite={vi.fn()}
        trouble={null}
        onChange={vi.fn()}
        countOmitted={() => 0}
        onOmitted={async () => null}
        onAsk={async () => null}
        onChoose={async () => null}
      />,
    )
    expect(toggled).toEqual(id ? [id] : [])
    expect(awaited.current).toBeNull()
  },
)
