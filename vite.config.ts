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
    plugins: inVitest ? [] : [crx({ manifest, browser }), keepInjectedScriptsPrivate(), bringNotices()],
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
            fileParallelism: false,
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
