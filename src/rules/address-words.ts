import type { AddressWords } from '../detection/types'

/** Matches a whole part of a path, with or without a file extension. The words are of several languages. */
const part = (words: string): RegExp =>
  new RegExp(`/(?:${words.split(/\s+/).join('|')})(?=/|\\.\\w+$|$)`, 'i')

export const addressWords: AddressWords = {
  article: part('blogs? news articles? artikel story posts? opinion magazine insights nieuws'),
  forum: part('forums? threads? t d r topic viewtopic showthread questions? discussions? community boards?'),
  gallery: part('galler(?:y|ies) fotos? photos? bilder'),
  list: part(
    'categor(?:y|ies|ie|[ií]as?) rubri[ck]s? tags? topics? them[ae]n? archives? aut(?:ho|eu|o)r lists? browse all page',
  ),
  search: part('search suche zoeken recherche buscar'),
  service: part('services? solutions? pricing features? about contact platform courses? jobs'),
  shop: part('shop store products? produ(?:k|i)te? dp p ip item itm buy catalog collections? c cat'),
  video: part('videos? watch mediathek tv'),
}
