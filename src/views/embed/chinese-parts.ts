import { element, escapeText } from '../../charts/element.ts';
import { chineseRuns } from '../../i18n/chinese-runs.ts';
import type { Reader } from '../../i18n/reader.ts';

/** Words as markup; on an English page Chinese names and titles among them are marked as such. */
export function chineseParts(r: Reader, text: string): string {
  const parts = r.lang === 'en' ? chineseRuns(text) : [text];
  return parts
    .map((part, index) =>
      index % 2 === 1 ? element('span', { lang: 'zh-Hans' }, [escapeText(part)]) : escapeText(part),
    )
    .join('');
}
