/**
 * Short lines between the paragraphs of a text that lines by their opening words (`lineCues`) do not cover: they are
 * nothing but these words. Apart from those, because the passage model was trained with them.
 */
export const insertedLines: ReadonlySet<string> = new Set([
  ...['ad', 'ads', 'advertorial', 'sponsored', 'sponsored content', 'paid content', 'promoted'],
  ...['publicité', 'annonce', 'la suite après la publicité', 'la suite après cette publicité'],
  ...[
    'publicidad',
    'anuncio',
    'sigue leyendo',
    'continúa leyendo',
    'publicidade',
    'continua após a publicidade',
  ],
  ...['pubblicità', 'continua a leggere', 'reklama', 'dalsza część artykułu pod reklamą', 'koniec reklamy'],
  ...[
    'annons',
    'reklam',
    'artikeln fortsätter efter annonsen',
    'annoncer',
    'artiklen fortsætter efter annoncen',
  ],
  ...['διαφήμιση', 'реклама', '広告', 'スポンサーリンク', '广告', '광고', 'إعلان', 'פרסומת'],
])

/** How often a text was shared: a number and the word for it. */
export const shareCount =
  /^[\d.,]+\s?[km]?\s*(?:shares?|partages?|geteilt|mal geteilt|keer gedeeld|gedeeld|compartidos?|veces compartido|condivisioni|udostępnień|delningar|delinger)$/i
