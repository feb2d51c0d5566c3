import type { HardCase } from './hard-case'
import { pageOf, paragraphs } from './page'
import { bells, ferry, library, type Story } from './stories'

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

/** A story with something between its third and its fourth paragraph. */
function around(story: Story, between: string): string {
  return `${paragraphs(story, 0, 3)}${between}${paragraphs(story, 3)}`
}

/** Pictures, their addresses and their captions. */
export const pictureCases: readonly HardCase[] = [
  {
    what: 'a picture above the title, outside the article',
    story: ferry,
    page: pageOf(ferry, {
      head: '<meta property="og:image" content="https://www.rivierbode.example/beeld/pont-1200.jpg">',
      above:
        '<div class="hero"><div class="hero-beeld"><img src="/beeld/pont-1200.jpg" alt="Het pontje halverwege de rivier" width="1200" height="675"></div></div>',
    }),
    pictures: ['/beeld/pont-1200.jpg'],
  },
  {
    what: 'a picture between the title and the text that no structured data names',
    story: bells,
    page: pageOf(bells, {
      lead: '<div class="aufmacher"><div><img src="/bild/guss.jpg" alt="Bronze läuft in die Form" width="960" height="540"></div></div>',
    }),
    pictures: ['/bild/guss.jpg'],
  },
  {
    what: 'pictures that are loaded lazily by a script',
    story: library,
    page: pageOf(library, {
      text: `${paragraphs(library, 0, 1)}<figure><img class="lazy" src="${pixel}" data-src="/img/bus-1024.jpg" alt="The bus on the pass"></figure>
        ${paragraphs(library, 1, 3)}<figure><div class="ph"></div><noscript><img src="/img/shelf.jpg" alt="A shelf of westerns" width="800" height="600"></noscript></figure>
        ${paragraphs(library, 3, 5)}<picture><source data-srcset="/img/horn-480.jpg 480w, /img/horn-1440.jpg 1440w"><img src="/img/placeholder.svg" alt="The horn"></picture>${paragraphs(library, 5)}`,
    }),
    pictures: ['/img/bus-1024.jpg', '/img/shelf.jpg', '/img/horn-1440.jpg'],
  },
  {
    what: 'a large picture beside the address of a small one',
    story: ferry,
    page: pageOf(ferry, {
      text: around(
        ferry,
        '<figure><img src="/beeld/kabel-1600x900.jpg" data-src="/beeld/kabel-300x169.jpg" srcset="/beeld/kabel-300x169.jpg 300w, /beeld/kabel-1600x900.jpg 1600w" alt="De kabel"></figure>',
      ),
    }),
    pictures: ['/beeld/kabel-1600x900.jpg'],
  },
  {
    what: 'a picture and its blurred placeholder',
    story: bells,
    page: pageOf(bells, {
      text: around(
        bells,
        '<figure><div style="position:relative"><img src="/bild/w_20,e_blur:500/turm.jpg" alt="" aria-hidden="true"><img src="/bild/w_1200/turm.jpg" alt="Der Turm im Nebel"></div><figcaption>Der Turm wartet noch auf seine Glocke.</figcaption></figure>',
      ),
    }),
    has: ['Der Turm wartet noch auf seine Glocke.'],
    pictures: ['/bild/w_1200/turm.jpg'],
  },
  {
    what: 'captions without caption markup',
    story: library,
    page: pageOf(library, {
      text: around(
        library,
        `<div class="image"><img src="/img/stop.jpg" alt="Readers at a stop" width="800" height="500"><div class="image__text"><span class="sr-only">Image caption, </span><span>Readers wait above the reservoir.</span> <span>Photo: Ewan Sproat</span></div></div>`,
      ),
    }),
    has: ['<figcaption>Readers wait above the reservoir. Photo: Ewan Sproat</figcaption>'],
    lacks: ['Image caption'],
    pictures: ['/img/stop.jpg'],
  },
  {
    what: 'a caption beside a button, with words for screen readers only',
    story: ferry,
    page: pageOf(ferry, {
      text: around(
        ferry,
        '<figure><a href="/beeld/steiger.jpg"><img src="/beeld/steiger.jpg" alt="De steiger" width="900" height="600"></a><button>Vergroten</button><figcaption><span class="visually-hidden">Bijschrift:</span> <p>De steiger aan de <a href="/plaats/steenoord">overkant</a> is nog van hout.</p></figcaption></figure>',
      ),
    }),
    has: ['De steiger aan de overkant is nog van hout.'],
    lacks: ['Vergroten', 'Bijschrift'],
    pictures: ['/beeld/steiger.jpg'],
  },
  {
    what: 'a video and a post in the text',
    story: bells,
    page: pageOf(bells, {
      text: `${paragraphs(bells, 0, 2)}<div class="video-wrap"><iframe src="https://www.youtube.com/embed/Gl0ck3nGuss" title="Der letzte Guss"></iframe></div>
        ${paragraphs(bells, 2, 4)}<blockquote class="twitter-tweet"><p>Die Glocke läuft!</p>— Ronja A. <a href="https://twitter.com/ronja/status/1234567890123456789">13. November 2026</a></blockquote>${paragraphs(bells, 4)}`,
    }),
    has: ['Gl0ck3nGuss', 'https://twitter.com/ronja/status/1234567890123456789'],
  },
]
