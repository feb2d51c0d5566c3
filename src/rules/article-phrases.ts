/** Words that begin a credit line below or beside a picture. */
export const creditOpeners = [
  'foto',
  'photo',
  'image',
  'bild',
  'picture',
  'illustration',
  'illustratie',
  'grafik',
  'symbolbild',
  'archivbild',
  'archieffoto',
  'beeld',
  'screenshot',
  'quelle',
  'bron',
  'credit',
  '©',
] as const

/** Picture agencies and archives, as credit lines name them. */
export const pictureAgencies = [
  'shutterstock',
  'getty',
  'imago',
  'istock',
  'unsplash',
  'pixabay',
  'pexels',
  'picture alliance',
  'alamy',
  'adobe stock',
  'flickr',
  'wikimedia',
  'reuters',
  'afp',
  'dpa',
  'anp',
  'epa',
  'apa',
] as const

/** What links beside headings say that edit the section below, in wikis and the like. */
export const editLabels: ReadonlySet<string> = new Set([
  ...[
    'edit',
    'edit source',
    'edit section',
    'bearbeiten',
    'quelltext bearbeiten',
    'bewerken',
    'brontekst bewerken',
  ],
  ...[
    'modifier',
    'modifier le code',
    'editar',
    'editar código',
    'editar código-fonte',
    'modifica',
    'modifica wikitesto',
  ],
  ...[
    'edytuj',
    'edytuj kod',
    'redigera',
    'redigera wikitext',
    'rediger',
    'rediger kildetekst',
    '編集',
    '编辑',
    'править',
  ],
])

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
