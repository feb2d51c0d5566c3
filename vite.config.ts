/// <reference types="vitest/config" />
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import { defineConfig, type Plugin } from 'vite'
import chromeManifest from './manifest.json' with { type: 'json' }
import { collectNotices } from './scripts/notices.mjs'
import { hangLimit, pollInterval } from './test/browser/support/limits.mjs'

type Browser = 'chrome' | 'firefox'

/** Firefox runs the background as an event page and wants to know the extension's id and what data it collects. */
const firefoxManifest = {
  ...chromeManifest,
  background: { scripts: [chromeManifest.background.service_worker], type: 'module' },
  minimum_chrome_version: undefined,
  browser_specific_settings: {
    gecko: {
      id: 'leeslamp@leeslamp.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
}

/**
 * crxjs lists an injected script as web accessible and emits an ES module twin of it, with chunks of its own. They
 * go: a page that could fetch the script would know that the extension is installed.
 */
function keepInjectedScriptsPrivate(): Plugin & {
  renderCrxManifest: (manifest: Record<string, unknown>) => Record<string, unknown>
} {
  return {
    name: 'leeslamp:keep-injected-scripts-private',
    enforce: 'post',
    renderCrxManifest({ web_accessible_resources: _reachable, ...manifest }) {
      return manifest
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(output => output.type === 'chunk')
      const needed = new Set<string>()
      const need = (fileName: string) => {
        if (needed.has(fileName)) return
        needed.add(fileName)
        for (const imported of chunks.find(chunk => chunk.fileName === fileName)?.imports ?? [])
          need(imported)
      }
      for (const { fileName, isEntry, facadeModuleId } of chunks) {
        if (isEntry && !facadeModuleId?.includes('/src/content/')) need(fileName)
      }
      for (const { fileName } of chunks) if (!needed.has(fileName)) delete bundle[fileName]
    },
  }
}

/**
 * Makes the scripts that run in pages quick to start in Chromium, which keeps no compiled code of them.
 *
 * - They are pure ASCII: one letter of another alphabet doubles the memory of a script, and makes it slower to parse.
 * - Most functions of the session and the reader are called before the first text is there. They are compiled at once,
 *   or each would be parsed twice: to find its end, and again when it is first called.
 */
function startQuickly(): Plugin {
  return {
    name: 'leeslamp:start-quickly',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (!/^src\/content\/.*\.js$/.test(file.fileName)) continue
          const hint = /\/(?:session|reader)-script\.js$/.test(file.fileName)
            ? '//# allFunctionsCalledOnLoad\n'
            : ''
          if (file.type === 'chunk') file.code = hint + toAscii(file.code)
          else file.source = hint + toAscii(String(file.source))
        }
      },
    },
  }
}

/** A script with all letters beyond ASCII escaped. */
function toAscii(code: string): string {
  if (/\\[\u0080-\uffff]/.test(code))
    throw new Error('A letter that is escaped already cannot be written as ASCII.')
  return code.replace(/[\u0080-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Puts the licences of what is bundled beside it. */
function bringNotices(): Plugin {
  return {
    name: 'leeslamp:bring-notices',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source: collectNotices() })
    },
  }
}

export default defineConfig(({ mode }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome'
  const manifest = (browser === 'firefox' ? firefoxManifest : chromeManifest) as ManifestV3Export
  const inVitest = process.env['VITEST'] !== undefined
  return {
    publicDir: 'src/public',
    plugins: inVitest
      ? []
      : [crx({ manifest, browser }), keepInjectedScriptsPrivate(), startQuickly(), bringNotices()],
    build: {
      outDir: `dist/${browser}`,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      emptyOutDir: true,
      rollupOptions: { input: { notice: 'src/notice/notice.html', options: 'src/options/options.html' } },
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'happy-dom',
            include: ['test/unit/**/*.test.{ts,tsx}', 'test/*.test.ts'],
            expect: { requireAssertions: true },
          },
        },
        {
          extends: true,
          test: {
            name: 'browser',
            environment: 'node',
            include: ['test/browser/**/*.test.ts'],
            maxWorkers: 2,
            // After the quick ones, which would slow the browsers down.
            sequence: { groupOrder: 1 },
            expect: { requireAssertions: true, poll: { timeout: hangLimit, interval: pollInterval } },
            // A test that hangs in one of its waits ends by that, with a message that says in which.
            testTimeout: 4 * hangLimit,
            hookTimeout: 4 * hangLimit,
          },
        },
      ],
    },
  }
})
