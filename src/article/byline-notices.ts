/** Lines in a byline that name nobody, in lower case. */
const notices = new Set(
  `updated,last updated,posted,posted on,published,published on,publiziert am,veröffentlicht am,geplaatst op,
  gepubliceerd op,publié le,publicado el,about the author,über den autor,over de auteur,full bio,news,guides,sections,
  edited by,reviewed by,autor/in,on,share,follow,teilen,delen,reading time,lesezeit,leestijd`.split(/,\s*/),
)

/** "Posted on Monday by", "Geplaatst op maandag door" */
const lead =
  /^(?:last updated|updated|posted|published|written|created|geplaatst|gepubliceerd|geschreven|veröffentlicht|publiziert|geschrieben|erstellt|publié|publicado)(?=\s).*?\s(?:by|von|door|par|por)\s+/iu

/** "Updated", "5 min read" */
export function isNotice(line: string): boolean {
  return notices.has(line.toLowerCase()) || /^[\d\s:.,-]+$|\d+\s*min/i.test(line)
}

/** What a line says after when it was posted. */
export function withoutNotice(line: string): string {
  return line.replace(lead, '')
}
