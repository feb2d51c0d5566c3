// npm run clicks -- --data DIR: opens every page of a benchmark in the built extension with a real click on the
// toolbar button, or with --by-itself as a page of a site that opens by itself.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readZyte } from './bench/datasets/zyte.mjs'
import { CommandError, runCommand } from './command.mjs'
import { ROOT } from './paths.mjs'
import { prepare } from './prepare.mjs'

await runCommand(async () => {
  const { values } = parseArgs({ options: { data: { type: 'string' }, 'by-itself': { type: 'boolean' } } })
  if (!values.data)
    throw new CommandError('Name the folder of the benchmark: npm run clicks -- --data FOLDER.')
  const isByItself = values['by-itself'] === true
  const pages = readZyte(values.data)
  prepare({ browsers: 'chromium' })
  const { launchChromium } = await import('./launch.mjs')
  const { openByClick } = await import('./clicks/by-click.mjs')
  const { chooseSites, openByItself } = await import('./clicks/by-itself.mjs')
  const { report } = await import('./clicks/report.mjs')
  const chromium = await launchChromium({ extension: join(ROOT, 'dist/chrome') })
  try {
    if (isByItself) await chooseSites(chromium, pages)
    const opened = []
    for (const page of pages) {
      opened.push(await (isByItself ? openByItself : openByClick)(chromium, page))
      process.stderr.write(`\r${opened.length} of ${pages.length} `)
    }
    process.stderr.write('\n')
    report(opened, isByItself)
  } finally {
    await chromium.browser.close()
  }
  return 0
})
