import { describe, expect, test } from 'vitest'
import { refusalOf } from '../../../scripts/consent/refusals.mjs'
import { isSelector } from '../../../src/page/selectors'
import { consentSelectors } from '../../../src/rules/consent-selectors'

const { ids, classes, others } = consentSelectors
const listed = (names: string) => names.trim().split(/\s+/)
const all = [...listed(ids).map(id => `#${id}`), ...listed(classes).map(name => `.${name}`), ...others]

describe('the selectors of consent pop-ups', () => {
  test('are more than 150, each listed once', () => {
    expect(all.length).toBeGreaterThan(150)
    expect(new Set(all).size).toBe(all.length)
  })

  test('are valid', () => {
    expect(all.filter(selector => !isSelector(document, selector) || selector.includes(','))).toEqual([])
  })

  test('include none that the import refuses', () => {
    expect(all.filter(selector => refusalOf(selector) !== null)).toEqual([])
  })

  test.each([
    '#onetrust-banner-sdk',
    '#CybotCookiebotDialog',
    '#qc-cmp2-container',
    '#BorlabsCookieBox',
    '.axeptio_mount',
  ])('include %s', selector => {
    expect(all).toContain(selector)
  })
})
