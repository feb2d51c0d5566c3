// npm run cases -- [--data SOURCE] [--only TEXT]: shows small pages, one a kind of fault, and says what is wrong.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openCaseBrowser } from './cases/case-browser.mjs'
import { judgeCase } from './cases/judge-case.mjs'
import { loadCases } from './cases/load-cases.mjs'
import { runCommand } from './command.mjs'
import { fromUserFolder, ROOT } from './paths.mjs'
import { prepare } from './prepare.mjs'

await runCommand(async () => {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, only: { type: 'string', default: '' } },
  })
  const source = values.data === undefined ? join(ROOT, 'test/cases') : fromUserFolder(values.data)
  const cases = (await loadCases(source)).filter(({ id }) => id.includes(values.only))
  const { chromium } = prepare({ browsers: 'chromium' })
  const browser = await openCaseBrowser(chromium)
  let right = 0
  try {
    for (const pageCase of cases) {
      const faults = judgeCase(pageCase, await browser.show(pageCase))
      if (faults.length === 0) right++
      else console.log([`${pageCase.id}: ${pageCase.kind}`, ...faults.map(fault => `  ${fault}`)].join('\n'))
    }
  } finally {
    await browser.close()
  }
  console.log(`${right} of ${cases.length} right`)
  return right === cases.length ? 0 : 1
})
