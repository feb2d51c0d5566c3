import { expect, test } from 'vitest'
import type { ClutterReason, RuledReason } from '../../../../src/domain/clutter'
import { describeReason } from '../../../../src/ui/tray/describe-reason'
import { translate } from '../../support/render'

const ruled = (by: RuledReason['by']): RuledReason => ({
  signal: 'siteRule',
  by,
  site: 'krant.nl',
  selector: '.winkel',
  otherwise: null,
})

const cases: readonly (readonly [ClutterReason, string])[] = [
  [{ signal: 'token', token: 'cookiebar' }, 'tray_why_token'],
  [{ signal: 'selector', selector: 'aside' }, 'tray_why_selector'],
  [{ signal: 'heading', heading: 'Lees ook' }, 'tray_why_heading Lees ook'],
  [{ signal: 'choice', heading: 'Kies' }, 'tray_why_choice Kies'],
  [{ signal: 'repeatedCards', cards: 6 }, 'tray_why_repeatedCards 6'],
  [{ signal: 'arrows' }, 'tray_why_arrows'],
  [{ signal: 'picked' }, 'tray_why_picked'],
  [ruled('user'), 'tray_why_user krant.nl'],
  [ruled('bundled'), 'tray_why_bundled krant.nl'],
  [{ signal: 'place', position: 'above' }, 'tray_why_above'],
]

test.each(cases)('%j', (reason, sentence) => {
  expect(describeReason(reason, translate)).toBe(sentence)
})

test('a long heading is shortened', () => {
  const reason = describeReason({ signal: 'heading', heading: 'lang '.repeat(40) }, translate)
  expect(reason.length).toBeLessThan(80)
  expect(reason).toMatch(/lang…$/)
})
