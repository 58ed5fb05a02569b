import type { SourceRecord } from '../../source-record.ts';
import type { Work } from '../../views/citation.ts';
import type { Figure } from '../../views/figure.ts';
import type { MenuWords } from '../../views/menu-words.ts';

/** A figure of this site as a work to be cited: release, assessment date and lasting address. */
export function figureWork(
  { title, file }: Pick<Figure, 'title' | 'file'>,
  { site, version, asOf }: Pick<MenuWords, 'site' | 'version' | 'asOf'>,
  { url, accessed }: { url: string; accessed: string },
): Work {
  return { key: file, author: site, title, number: version, published: asOf, url, kind: 'dataset', accessed };
}

/** A source as a work to be cited, in the words it is printed with. */
export function sourceWork(id: string, record: SourceRecord, accessed: string): Work {
  const { title, issuer, number, published, url } = record;
  return { key: id, author: issuer, title, number, published, url, kind: 'document', accessed };
}
