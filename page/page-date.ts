// When a page says that it was published: by the fields that publishers commonly fill in.

/** The date as the page gives it, from its year on, as `2026-05-03T10:00:00Z`; undefined where none is. */
export const pageDate = (root: Document): string | undefined =>
  [...fromLinkedData(root), ...fromMeta(root), ...fromTimes(root)]
    .map((value) => DATE.exec(value.trim())?.[0])
    .find((value) => value !== undefined);

/** A calendar date at the beginning: a year and a month at least. */
const DATE = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2]).*/s;

/** A page that is written on is of its last edit, and not of the day on which it was begun. */
const WIKI = 'meta[name="generator"][content^="MediaWiki"]';

function* fromLinkedData(root: Document): Generator<string> {
  const names =
    root.querySelector(WIKI) === null
      ? ['datePublished', 'dateCreated', 'uploadDate']
      : ['dateModified'];
  for (const { textContent } of root.querySelectorAll('script[type="application/ld+json"]')) {
    // Read by its letters: the graph may be nested in any way, and is often no sound JSON.
    for (const name of names) {
      const [, value] =
        new RegExp(String.raw`"${name}"\s*:\s*"([^"]{7,40})"`).exec(textContent) ?? [];
      if (value !== undefined) yield value;
    }
  }
}

const META_NAMES = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'citation_publication_date',
];

function* fromMeta(root: Document): Generator<string> {
  const fields = [...root.querySelectorAll('meta[content]')].map((meta) => ({
    name: (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase(),
    content: meta.getAttribute('content') ?? '',
  }));
  for (const wanted of META_NAMES) {
    // Some write their dates with slashes or without any sign.
    for (const { name, content } of fields) {
      if (name === wanted.toLowerCase())
        yield content.replace(/^(\d{4})[/]?(\d{2})[/]?(?=\d{2})/, '$1-$2-');
    }
  }
}

function* fromTimes(root: Document): Generator<string> {
  const times = root.querySelectorAll(
    '[itemprop="datePublished"][datetime], time[pubdate][datetime], article time[datetime], main time[datetime], time[datetime]',
  );
  // A page with many times lists the articles of others: only the first belongs to its own.
  for (const selector of ['[itemprop="datePublished"]', 'time[pubdate]', 'article time']) {
    for (const time of times) {
      if (time.matches(selector)) yield time.getAttribute('datetime') ?? '';
    }
  }
  const [only, ...others] = times;
  if (only !== undefined && others.length === 0) yield only.getAttribute('datetime') ?? '';
}
