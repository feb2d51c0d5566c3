import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isFolder, namesIn, readBytes, readJsonObject } from '../files.mjs'

/**
 * A small page of a kind that extractors get wrong, and what a user would notice. Texts are compared with white space
 * folded and soft hyphens dropped.
 *
 * @typedef {object} PageCase
 * @property {string} id
 * @property {string} kind the kind of page
 * @property {string} html
 * @property {string} [path] under which the page is served
 * @property {string} [contentType]
 * @property {Record<string, string>} [files] markup of other addresses
 * @property {string} title must be shown exactly once
 * @property {string[]} must texts of the article, in order
 * @property {string[]} mustNot texts that must not be shown
 * @property {boolean} [leadCaptionMoves] the first text may stand before its place
 * @property {string[]} [once] texts that must be shown exactly once
 * @property {[pattern: string, what: string][]} [match]
 * @property {string[]} [code] as written
 * @property {string[]} [images] file names of pictures, in order
 * @property {string[]} [addresses] paths that links or pictures lead to
 * @property {null} [date] no date must be shown
 * @property {string} [day] of publication, as in 2026-01-31
 * @property {null} [byline] no byline must be shown
 * @property {string} [author] must be in the byline
 * @property {string | null} [standfirst]
 * @property {string | null} [lead] file name of the lead picture
 * @property {string | null} [section] the line over the title
 * @property {string | null} [lang]
 * @property {'ltr' | 'rtl'} [dir]
 * @property {boolean} [noArticle]
 * @property {string} [failure] what a page without an article is called
 * @property {boolean} [noLayoutStyle]
 * @property {object} [frameNotice]
 * @property {string} [ending] how the text ends, as `ShownArticle` has it; `complete` unless told
 */

/**
 * @param {string} source a folder with a folder for each page, `page.html` and `case.json`; or a module that exports `cases`
 * @returns {Promise<PageCase[]>}
 */
export async function loadCases(source) {
  if (!isFolder(source)) return (await import(pathToFileURL(source).href)).cases
  return namesIn(source)
    .filter(name => isFolder(join(source, name)))
    .map(id => {
      const folder = join(source, id)
      const html = readBytes(join(folder, 'page.html')).toString('utf8')
      return /** @type {PageCase} */ ({ id, ...readJsonObject(join(folder, 'case.json')), html })
    })
}
