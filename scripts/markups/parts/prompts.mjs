import { escapeText } from '../markup.mjs'

const fixedCss =
  'position: fixed; right: 20px; bottom: 20px; width: 360px; background: white; border: 1px solid; z-index: 90'
const dialogCss = 'position: fixed; left: 25%; top: 25%; width: 50%; background: white; z-index: 99'

/**
 * What asks the user for something.
 *
 * @param {import('./teasers.mjs').Page} page
 * @param {string} kind
 */
export function promptBox({ traits, words, markup }, kind) {
  const { random, texts } = words
  const prompt = /** @type {Record<string, import('../words.mjs').PromptText>} */ (texts.prompts)[kind]
  if (!prompt) throw new Error(`No text has a prompt "${kind}".`)
  const { heading = '', lines, choices = [], field, password, buttons } = prompt
  const headingTag = random.pick(['h2', 'h3', 'div', 'p', 'strong'])
  const shownHeading = heading && `<${headingTag}>${escapeText(heading)}</${headingTag}>`
  const lineTag = random.pick(['p', 'div'])
  const shownLines = lines.map(line => `<${lineTag}>${escapeText(line)}</${lineTag}>`).join('')
  const isList = random.chance(0.3)
  const options = choices.map(choice => {
    const option = `<label><input type="radio" name="choice"> ${escapeText(choice)}</label>`
    return isList ? `<li>${option}</li>` : option
  })
  const shownOptions = isList && options.length > 0 ? `<ul>${options.join('')}</ul>` : options.join(' ')
  const fields = [
    field && `<input type="${kind === 'newsletter' ? 'email' : 'text'}" placeholder="${escapeText(field)}">`,
    password && `<input type="password" placeholder="${escapeText(password)}">`,
  ].filter(Boolean)
  const shownButtons = buttons.map(button =>
    random.chance(0.7)
      ? `<button type="button">${escapeText(button)}</button>`
      : `<a href="#" role="button">${escapeText(button)}</a>`,
  )
  const inner = [shownLines, shownOptions, fields.join(''), shownButtons.join(' ')].join('')
  const content = shownHeading + (field && random.chance(0.6) ? `<form action="/ask">${inner}</form>` : inner)
  const said = [heading, ...lines].filter(Boolean)
  return { said, html: boxOf(String(traits['promptAs']), markup, random, content) }
}

/**
 * @param {string} form
 * @param {import('../markup.mjs').Markup} markup
 * @param {import('../random.mjs').Random} random
 * @param {string} content
 */
function boxOf(form, markup, random, content) {
  if (form === 'fixed') return markup.element('prompt', content, { tag: 'div', css: fixedCss })
  if (form !== 'dialog') return markup.element('prompt', content, { tag: 'div' })
  return random.chance(0.4)
    ? markup.element('prompt', content, { tag: 'dialog', attributes: 'open', css: dialogCss })
    : markup.element('prompt', content, {
        tag: 'div',
        attributes: 'role="dialog" aria-modal="true"',
        css: dialogCss,
      })
}
