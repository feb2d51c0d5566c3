import type { MetadataRules } from '../article/rules'

// Marked as free of side effects, so that the bundler leaves the rules out of scripts that do not use them.
/* @__NO_SIDE_EFFECTS__ */
const listed = (names: string): readonly string[] => names.split(/\s+/)
/* @__NO_SIDE_EFFECTS__ */
const phrases = (words: string): readonly string[] => words.split(/,\s*/)

/** Sites use more names than any standard defines, since each publishing system has its own. */
export const metadataRules: MetadataRules = {
  authorNames:
    listed(`author article:author article:author_name og:article:author og:author parsely-author sailthru.author
      byl dc.creator dcterms.creator dc:creator citation_author cxenseparse:author creator itemprop:author`),
  publishedName:
    /publish(?:ed|ing)?[-_. ]?(?:date|time|on|at)|(?:date|time)[-_. ]?published|publication[-_. ]?(?:date|time)|pub[-_. ]?date|article[:.]published$/,
  vagueDateNames:
    listed(`date.issued dc.date.issued dcterms.issued dc.date.created dcterms.created dcterms.date
    dc.date sailthru.date citation_online_date citation_date article_date_original date itemprop:datecreated`),
  modifiedNames: listed('article:modified_time og:updated_time itemprop:datemodified'),
  change:
    /updat|modif|aktualisiert|geändert|bijgewerkt|gewijzigd|mis à jour|actualizad|aggiornat|atualizad|oppdatert|uppdaterad|opdateret|changed|edited/i,
  authorClass: /author|autor|auteur|byline|verfasser|redakteur|writer|contributor/i,
  // Parts of words without their first letter, since matching without regard to case is much slower.
  bylineSelector:
    '[rel~="author"], [itemprop~="author"], [class*="uthor"], [class*="yline"], [class*="utor"], [class*="uteur"], [class*="erfasser"]',
  authorPath:
    /\/(?:authors?|autor(?:en|es)?|auteurs?|writers?|contributors?|journalists?|reporters?|producers)\/[^/]/i,
  bylineOpeners: phrases(
    `by, written by, words by, posted by, published by, story by, author, author:, authors:, von, text, text:, texte:,
    text & fotos, text und fotos, text und foto, words & photos, text von, ein artikel von, ein beitrag von,
    geschrieben von, veröffentlicht von, verfasst von, eingestellt von, autor, autor:, autorin:, autoren:, redaktion:,
    door, tekst, tekst:, geschreven door, auteur, auteur:, par, écrit par, por, escribe, escrito por, texto:, di,
    scritto da, testo:, av, skriven av, skrevet av, af, skrevet af, przez, tekst:, autor tekstu:, napisane przez,
    recipe by, reporting by, words by, recept van, rezept von, recette de, автор, автор:, текст:, بقلم, بقلم:, كتب, كتب:,
    كتبت, كتبت:, إعداد:, מאת, מאת:, כתב:, כתבה:, نویسنده, نویسنده:, به قلم, به قلم:,
    خبرنگار:, گزارش:, लेखक, लेखक:, लेखिका:, रिपोर्ट:, संवाददाता:`,
  ),
  bylineNotices: /* @__PURE__ */ new Set(
    phrases(`updated, last updated, posted, posted on, published, published on, publiziert am, veröffentlicht am,
      geplaatst op, gepubliceerd op, publié le, publicado el, about the author, über den autor, over de auteur,
      full bio, news, guides, sections, edited by, reviewed by, autor/in, on, share, follow, teilen, delen,
      reading time, lesezeit, leestijd, nachrichten, nieuws, noticias, actualités, notizie, wiadomości, nyheter,
      nyheder, home, startseite, article, artikel`),
  ),
  postedBy:
    /^(?:last updated|updated|posted|published|written|created|geplaatst|gepubliceerd|geschreven|veröffentlicht|publiziert|geschrieben|erstellt|publié|publicado)(?=\s).*?\s(?:by|von|door|par|por)\s+/i,
  kickerClass:
    /kicker|eyebrow|dachzeile|topline|overline|rubri|category|categor[iy]|kategori|(?:article|post|entry|story)[-_]{0,2}(?:section|cat)|section[-_]{0,2}(?:name|label|link)/i,
  vagueSections: /* @__PURE__ */ new Set(
    phrases(`home, homepage, home page, start, startseite, startpagina, accueil, inicio, início, strona główna, hem,
      forside, article, articles, artikel, artikelen, all, other, overig, uncategorized, uncategorised, allgemein,
      geen categorie, non classé, sin categoría, sem categoria, senza categoria, bez kategorii, okategoriserade,
      none, null, undefined, default, general, privacy policy, blog, post, posts, page`),
  ),
  denseBylineOpener:
    /^(?:取材\s*[・･]?\s*)?(?:文|執筆|撰文|作者|著者|筆者|記者|记者|本报记者|编辑|글|기자)\s*(?:[・･:：/／|｜]|\s)\s*/,
  denseRole: /\s*(?:記者|记者|기자|編集長|編集部員|特派員|특파원|선임기자)$/,
  roles:
    /(?<![\w-])(?:(?:news|staff|senior|chief|sports?|political|foreign)\s)?(?:reporter|editor|correspondent|columnist|writer|journalist|producer|contributor|freelancer|redakteur(?:in)?|redaktör|redakteurin|korrespondent(?:in)?|reporterin|volont[äa]r(?:in)?|redactie|redacteur|verslaggever|correspondent|journaliste|rédact(?:eur|rice)|redactora?|periodista|giornalista|dziennikarz|journalista|redaktion)(?![\w-])/i,
  agencies: /* @__PURE__ */ new Set(
    listed(`afp ansa anp ap apa belga cp dpa dpa-afx efe epd europapress jiji kna kyodo lusa ntb pap pti reuters ritzau sda
      sid tass tt upi xinhua`),
  ),
  nameParticles: /* @__PURE__ */ new Set(listed('van de der den von zu ten ter la le di da el al bin')),
}
