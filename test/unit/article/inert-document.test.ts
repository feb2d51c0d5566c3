import { expect, test } from 'vitest'
import { createInertDocument } from '../../../src/article/inert-document'
import { pageOf } from '../support/page'

test.each([
  ['https://streekblad.example/sluis/', 'https://streekblad.example/sluis/'],
  ['https://anna:geheim@streekblad.example/sluis/', 'https://streekblad.example/sluis/'],
])('its base address is the page’s, without a password: %s', (address, base) => {
  const inert = createInertDocument(pageOf(`<base href="${address}">`))
  expect(inert.querySelector('base')?.href).toBe(base)
})
