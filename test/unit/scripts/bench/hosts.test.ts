import { expect, test } from 'vitest'
import { ofHosts } from '../../../../scripts/bench/hosts.mjs'

const pages = Array.from({ length: 40 }, (_, at) => ({
  url: `https://host-${at % 20}.example/${at}`,
  id: `${at}`,
}))

test('each host is looked at or judges, never both, and none is left out', () => {
  const look = ofHosts('look', pages)
  const judge = ofHosts('judge', pages)
  const hostsOf = (some: typeof pages) => new Set(some.map(({ url }) => new URL(url).hostname))
  expect([...hostsOf(look)].filter(host => hostsOf(judge).has(host))).toEqual([])
  expect([...look, ...judge]).toHaveLength(pages.length)
  expect(look.length).toBeGreaterThan(0)
  expect(judge.length).toBeGreaterThan(0)
  expect(ofHosts('all', pages)).toEqual(pages)
})
