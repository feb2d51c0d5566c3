/** Every property that is inherited, and some that reach what is within in other ways, set to what would be seen. */
const inherited = `
  accent-color: red; border-collapse: collapse; border-spacing: 9px; caption-side: bottom; caret-color: transparent;
  color: rgb(9, 8, 7); color-scheme: dark; cursor: none; direction: rtl; empty-cells: hide; fill: red;
  font: italic 700 7px/9 cursive; font-feature-settings: "smcp"; font-kerning: none; font-size-adjust: 2;
  font-stretch: 50%; font-synthesis: none; font-variant: small-caps; font-variant-numeric: oldstyle-nums;
  forced-color-adjust: none; hanging-punctuation: none; hyphenate-character: "!"; hyphens: none;
  image-orientation: none; image-rendering: pixelated; interpolate-size: allow-keywords;
  letter-spacing: 9px; line-break: anywhere; list-style: none; math-style: compact; orphans: 9; overflow-wrap: anywhere;
  overscroll-behavior: none; paint-order: stroke; pointer-events: none; print-color-adjust: exact; quotes: "X" "Y";
  ruby-position: under; scrollbar-color: red red; stroke: red; tab-size: 1; text-align: center; text-align-last: right;
  text-anchor: end; text-combine-upright: all; text-decoration-skip-ink: none; text-emphasis: filled red;
  text-indent: 5em; text-justify: none; text-orientation: upright; text-rendering: geometricPrecision;
  text-shadow: 2px 2px red; text-size-adjust: 300%; text-spacing-trim: space-all; text-transform: uppercase;
  text-underline-offset: 9px; text-underline-position: under; text-wrap: nowrap; touch-action: none;
  transition: all 9s; unicode-bidi: bidi-override; user-select: none; -webkit-user-select: none; visibility: hidden;
  white-space: pre; widows: 9; word-break: break-all; word-spacing: 9px; writing-mode: vertical-rl;
  -webkit-font-smoothing: none; -webkit-line-break: after-white-space; -webkit-tap-highlight-color: red;
  -webkit-text-fill-color: transparent; -webkit-text-security: disc; -webkit-text-size-adjust: 300%;
  -webkit-text-stroke: 3px red; -webkit-user-modify: read-write;`

/** The names that custom properties have in our source. */
const customProperties =
  `advance bar chosen crowded easy edge face glow gutter hits ink lamp leading lift light line mono paper quick radius
  read ring sans serif shade size soft width`.split(/\s+/)

const each = (write: (name: string) => string) => customProperties.map(write).join('\n')

/**
 * What a page can put into its head to change how the views look. `aimsAlike` tells whether the picker then begins with
 * the same block as elsewhere.
 */
export const styleAttacks = [
  {
    does: 'hands down every inherited property',
    path: '/inherited',
    aimsAlike: false,
    head: `<style>:root, body, body > * { ${inherited.replaceAll(';', ' !important;')} }</style>`,
  },
  {
    does: 'sets custom properties',
    path: '/custom',
    aimsAlike: true,
    head: `<style>* { ${each(name => `--${name}: 9em none red !important;`)} }</style>`,
  },
  {
    does: 'registers custom properties',
    path: '/registered',
    aimsAlike: true,
    head: `<style>${each(
      name => `@property --${name} { syntax: "<length>"; inherits: false; initial-value: 3px }`,
    )}</style>`,
  },
  {
    does: 'styles selected text',
    path: '/selected',
    aimsAlike: true,
    head: `<style>
      :root::selection, body::selection, ::selection, *::selection {
        color: transparent !important; background: transparent !important; text-shadow: 2px 2px red !important;
        -webkit-text-fill-color: transparent !important;
      }
    </style>`,
  },
  {
    does: 'styles what lies behind a dialog',
    path: '/behind',
    aimsAlike: true,
    head: '<style>::backdrop { background: red !important; z-index: 9 !important }</style>',
  },
  {
    does: 'styles our element by script',
    path: '/script',
    aimsAlike: true,
    head: `<script>
      new MutationObserver(records => {
        for (const element of records.flatMap(record => [...record.addedNodes])) {
          if (!element.style?.length || element.parentNode !== document.body) continue
          for (const declaration of ${JSON.stringify(inherited)}.split(';')) {
            const [name, value] = declaration.split(':').map(part => part.trim())
            // The tests know our elements by this one.
            if (name && !name.endsWith('user-select')) element.style.setProperty(name, value, 'important')
          }
        }
      }).observe(document, { childList: true, subtree: true })
    </script>`,
  },
] as const
