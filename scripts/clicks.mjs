// npm run clicks -- --data DIR: opens every page of a benchmark in the built extension with a real click on the
// toolbar button, or with --by-itself as a page of a site that opens by itself. With --against DIST each page is opened
// in another build too, and the times are compared.
import { readZyte } from './bench/datasets/zyte.mjs'
import { clickOptions } from './clicks/options.mjs'
import { runCommand } from './command.mjs'
import { prepare } from './prepare.mjs'

await runCommand(async () => {
  const { data, isByItself, every, builds } = clickOptions()
  const pages = readZyte(data).filter((_, at) => at % every === 0)
  prepare({ browsers: 'chromium' })
  const { openAll } = await import('./clicks/open-all.mjs')
  const { report, reportAgainst } = await import('./clicks/report.mjs')
  const [opened = [], others] = await openAll(builds, pages, isByItself)
  report(opened, isByItself)
  if (others) reportAgainst(opened, others)
  return 0
})
