const listed = (names: string): readonly string[] => names.split(/\s+/)

/** Names under which meta elements tell who wrote an article, the most exact first. */
export const authorNames =
  listed(`author article:author article:author_name og:article:author og:author parsely-author
  sailthru.author byl dc.creator dcterms.creator dc:creator citation_author cxenseparse:author creator itemprop:author`)

/** Names under which they tell when it was published, those that may mean something else last. */
export const publishedNames = listed(`article:published_time og:published_time og:article:published_time
  article:published published_time publish-date publish_date publishdate published-date publisheddate datepublished
  date_published published-time publication_date publicationdate publication-date date.issued dc.date.issued
  dcterms.issued dc.date.created dcterms.created dcterms.date dc.date parsely-pub-date sailthru.date pubdate pub_date
  citation_online_date citation_publication_date citation_date prism.publicationdate cxenseparse:recs:publishtime
  article.published originalpublicationdate article_date_original date itemprop:datepublished itemprop:datecreated`)

/** Names under which they tell when it was last changed. */
export const modifiedNames = listed('article:modified_time og:updated_time itemprop:datemodified')
