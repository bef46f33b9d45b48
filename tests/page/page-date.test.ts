// When a page says that it was published.
import { describe, expect, it } from 'vitest';
import { pageDate } from '../../page/page-date';

const dateOf = (html: string): string | undefined =>
  pageDate(new DOMParser().parseFromString(html, 'text/html'))?.slice(0, 10);

describe('the date of a page', () => {
  it.each<[string, string, string | undefined]>([
    [
      'linked data',
      '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "datePublished": "2026-05-03T10:00:00Z"}]}</script>',
      '2026-05-03',
    ],
    [
      'linked data that is no sound JSON',
      '<script type="application/ld+json">{"datePublished" : "2026-05-03", }</script>',
      '2026-05-03',
    ],
    [
      'Open Graph',
      '<meta property="article:published_time" content="2026-05-03T10:00">',
      '2026-05-03',
    ],
    ['Dublin Core', '<meta name="DC.date.issued" content="2026-05-03">', '2026-05-03'],
    ['a name of its own', '<meta name="pubdate" content="20260503">', '2026-05-03'],
    ['slashes', '<meta name="citation_publication_date" content="2026/05/03">', '2026-05-03'],
    ['microdata', '<p><span itemprop="datePublished" datetime="2026-05-03">', '2026-05-03'],
    ['the time of its article', '<article><time datetime="2026-05-03">', '2026-05-03'],
    ['its only time', '<p><time datetime="2026-05-03T08:00">May</time>', '2026-05-03'],
    [
      'its own time among those of others',
      '<article><time datetime="2026-05-03"></time></article><aside><time datetime="2020-01-01"></time></aside>',
      '2026-05-03',
    ],
    [
      'none of many',
      '<time datetime="2026-05-03"></time><time datetime="2020-01-01"></time>',
      undefined,
    ],
    ['a year alone', '<meta name="date" content="2026">', undefined],
    ['words', '<meta name="date" content="May 3, 2026">', undefined],
    ['a month that is none', '<meta name="date" content="2026-13-01">', undefined],
    ['an hour', '<time datetime="12:30">noon</time>', undefined],
    ['nothing', '<p>Text', undefined],
  ])('is told by %s', (_, html, date) => {
    expect(dateOf(html)).toBe(date);
  });

  it('is that of its last edit on a wiki', () => {
    const html = `<meta name="generator" content="MediaWiki 1.34"><script type="application/ld+json">
      {"@type": "Article", "datePublished": "2001-10-29", "dateModified": "2025-09-26"}</script>`;
    expect(dateOf(html)).toBe('2025-09-26');
  });

  it('is that of its publishing rather than any other', () => {
    const html = `<meta name="date" content="2020-01-01"><time datetime="2019-01-01"></time>
      <script type="application/ld+json">{"dateModified": "2026-06-01", "datePublished": "2026-05-03"}</script>`;
    expect(dateOf(html)).toBe('2026-05-03');
  });
});
