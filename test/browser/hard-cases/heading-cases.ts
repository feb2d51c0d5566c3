import type { HardCase } from './hard-case'
import { pageOf, paragraphs } from './page'
import { bells, ferry, library, type Story } from './stories'

/** A story with headings before its third and its fifth paragraph, and one below the first of them. */
function headed(story: Story, first: string, below: string, second: string): string {
  const between = `${paragraphs(story, 2, 3)}${below}${paragraphs(story, 3, 4)}`
  return `${paragraphs(story, 0, 2)}${first}${between}${second}${paragraphs(story, 4)}`
}

/** Headings in the text, and names that only sound like clutter. */
export const headingCases: readonly HardCase[] = [
  {
    what: 'headings in boxes with buttons beside them',
    story: library,
    page: pageOf(library, {
      text: headed(
        library,
        '<div class="header-with-anchor"><h2 class="header-anchor-post">Nine stops<div class="anchor-parent"><button aria-label="Link">#</button></div></h2></div>',
        '<div><div><h3 id="share-of-the-cost"><a href="#share-of-the-cost"></a>Who pays</h3></div></div>',
        '<div class="heading-row"><h2><span>The shelf</span></h2></div>',
      ),
    }),
    headings: ['h2 Nine stops', 'h3 Who pays', 'h2 The shelf'],
  },
  {
    what: 'headings of the first rank in the text keep their order',
    story: bells,
    page: pageOf(bells, {
      text: headed(bells, '<h1>Der Guss</h1>', '<h2>Am Bach</h2>', '<h1>Das Dach</h1>'),
    }),
    headings: ['h2 Der Guss', 'h3 Am Bach', 'h2 Das Dach'],
  },
  {
    what: 'headings whose words and ids sound like clutter',
    story: ferry,
    page: pageOf(ferry, {
      text: headed(
        ferry,
        '<h2 id="meer-reclame-voor-het-pontje">Meer reclame voor het pontje</h2>',
        '<h3 id="vragen-aan-bewoners">Vragen aan bewoners</h3>',
        '<h2 id="delen">Delen in de kosten</h2>',
      ),
    }),
    headings: ['h2 Meer reclame voor het pontje', 'h3 Vragen aan bewoners', 'h2 Delen in de kosten'],
  },
  {
    what: '“media”, “loads” and “share” in the names around a text',
    story: library,
    page: pageOf(library, {
      page: 'id="downloads-page"',
      box: '<div class="media media-body has-share-bar lazyloads">',
    }),
  },
  {
    what: '“ads” and “tags” in the names of a text and its paragraphs',
    story: ferry,
    page: pageOf(ferry, {
      box: '<section class="no-ads with-tags">',
      text: ferry.paragraphs.map(text => `<p class="has-tags market-share loads">${text}</p>`).join(''),
    }),
  },
  {
    what: '“comment”, “related” and “sponsor” in them',
    story: bells,
    page: pageOf(bells, {
      page: 'class="page comments-open no-sponsor"',
      box: '<div class="story-body comments-enabled related-enabled">',
    }),
  },
]
