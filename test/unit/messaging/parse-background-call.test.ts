import { describe, expect, test } from 'vitest'
import type { CallMessage } from '../../../src/messaging/call-types'
import type { BackgroundCalls } from '../../../src/messaging/calls'
import { parseBackgroundCall } from '../../../src/messaging/parse-background-call'

const probe = { verdict: { is: 'article' }, isNew: true, isOpening: true } as const

const place = { at: 7, into: 0.5, after: [1, 2], before: [3] }

const calls: readonly CallMessage<BackgroundCalls>[] = [
  { call: 'getProbeConfig', args: {} },
  { call: 'prepareToOpen', args: {} },
  { call: 'reportProbe', args: probe },
  { call: 'reportProbe', args: { ...probe, isNew: false, isOpening: false } },
  { call: 'reportProbe', args: { ...probe, verdict: { is: 'other', looksLike: 'list' } } },
  { call: 'loadView', args: { view: 'tidy' } },
  { call: 'loadSecondReader', args: {} },
  { call: 'loadTools', args: {} },
  { call: 'loadPages', args: {} },
  { call: 'stylePage', args: { style: 'printed', isOn: true } },
  { call: 'openPlace', args: {} },
  { call: 'followLink', args: { to: 'https://krant.example/brug' } },
  { call: 'keepPlace', args: { ticket: 'sluis.zegel', place } },
  { call: 'keepPlace', args: { ticket: 'sluis.zegel', place: null } },
  { call: 'reportView', args: { view: 'reader', hidden: 3 } },
  { call: 'reportView', args: { view: null, hidden: 0 } },
  { call: 'reportFailure', args: { failure: 'viewNotLoaded' } },
  { call: 'savePreferences', args: { changes: { theme: 'sepia', size: 26 } } },
  { call: 'savePreferences', args: { changes: {} } },
  { call: 'getSiteOpenMode', args: {} },
  { call: 'setSiteOpenMode', args: { mode: 'click' } },
  {
    call: 'editSiteRule',
    args: { edit: { action: 'show', site: 'krant.example', selector: '#weer' } },
  },
  {
    call: 'editSiteRule',
    args: { edit: { action: 'read', site: 'krant.example', reading: 'other' } },
  },
]

describe('a call to the background', () => {
  test.each(calls)('$call with $args is taken as it was sent', message => {
    expect(parseBackgroundCall(message)).toEqual(message)
  })

  test.each(calls)('$call is taken without anything else that was sent along', ({ call, args }) => {
    const forged = { address: 'https://bank.example/', site: 'bank.example', html: '<script>' }
    const sent = { call, args: { ...args, ...forged }, ...forged }
    expect(parseBackgroundCall(sent)).toEqual({ call, args })
  })

  test.each(calls)('$call is refused without a record of its arguments', ({ call }) => {
    expect(parseBackgroundCall({ call })).toBeNull()
    expect(parseBackgroundCall({ call, args: ['tidy'] })).toBeNull()
  })

  test.each(calls.filter(({ args }) => Object.keys(args).length > 0))(
    '$call is refused without its arguments',
    ({ call }) => {
      expect(parseBackgroundCall({ call, args: {} })).toBeNull()
    },
  )

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'loadView'],
    ['a list', ['loadView']],
    ['a call of the session', { call: 'toggleReader', args: {} }],
    ['a method that every object has', { call: 'toString', args: {} }],
    ['no name', { args: { view: 'tidy' } }],
    ['a view that does not exist', { call: 'loadView', args: { view: 'print' } }],
    ['a view that does not exist', { call: 'reportView', args: { view: 'print', hidden: 0 } }],
    ['a view without a count', { call: 'reportView', args: { view: 'tidy' } }],
    ['a count below zero', { call: 'reportView', args: { view: 'tidy', hidden: -1 } }],
    ['a count that is none', { call: 'reportView', args: { view: 'tidy', hidden: Number.NaN } }],
    ['an empty verdict', { call: 'reportProbe', args: { ...probe, verdict: null } }],
    ['another verdict', { call: 'reportProbe', args: { ...probe, verdict: { is: 'perhaps' } } }],
    ['another failure', { call: 'reportFailure', args: { failure: 'siteNotSaved' } }],
    ['a theme that does not exist', { call: 'savePreferences', args: { changes: { theme: 'pink' } } }],
    ['a size out of range', { call: 'savePreferences', args: { changes: { size: 400 } } }],
    ['another way to open', { call: 'setSiteOpenMode', args: { mode: 'print' } }],
    [
      'an edit without a selector',
      { call: 'editSiteRule', args: { edit: { action: 'show', site: 'a.nl' } } },
    ],
  ])('is refused if it is %s', (_, sent) => {
    expect(parseBackgroundCall(sent)).toBeNull()
  })

  test('reports a kind of page that does not exist as an unknown kind', () => {
    const verdict = { is: 'other', looksLike: 'castle' }
    expect(parseBackgroundCall({ call: 'reportProbe', args: { ...probe, verdict } })).toMatchObject({
      args: { verdict: { is: 'other', looksLike: 'unknown' } },
    })
  })
})
