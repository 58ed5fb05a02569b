import { element, escapeText } from '../../charts/element.ts';
import type { Reader } from '../../i18n/reader.ts';

/** Words as markup; on an English page Chinese names and titles among them are marked as such. */
export function chineseParts(r: Reader, text: string): string {
  const parts = r.lang === 'en' ? text.split(/([\p{Script=Han}\u3000-\u303f\uff00-\uffef]+)/u) : [text];
  return parts
    .map((part, index) =>
      index % 2 === 1 ? element('span', { lang: 'zh-Hans' }, [escapeText(part)]) : escapeText(part),
    )
    .join('');
}
