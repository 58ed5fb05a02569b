import { Converter } from 'opencc-js/cn2t';

/** Characters and quotation marks that the converter leaves in a form few readers use, and the usual one. */
const usual: Readonly<Record<string, string>> = {
  羣: '群',
  啓: '啟',
  敍: '敘',
  '“': '「',
  '”': '」',
  '‘': '『',
  '’': '』',
};

/**
 * A converter from simplified to traditional Chinese (OpenCC `cn → hk`, character forms only, no change of
 * vocabulary). `overrides` maps words that the tables get wrong, such as place names, to their right form.
 * Latin text, codes and numbers come back unchanged. Never pass words quoted as printed.
 */
export function traditionalConverter(overrides: ReadonlyMap<string, string>): (text: string) => string {
  const convert = Converter({ from: 'cn', to: 'hk' });
  const known = new Map<string, string>();
  const words = [...overrides.keys()];
  const pattern = words.length > 0 ? new RegExp(`(${words.join('|')})`, 'u') : null;
  const convertPart = (part: string) =>
    overrides.get(part) ??
    convert(part).replace(/[羣啓敍“”‘’]/gu, (character) => usual[character] ?? character);
  return (text) => {
    const cached = known.get(text);
    if (cached !== undefined) return cached;
    const parts = pattern ? text.split(pattern) : [text];
    const result = parts.map(convertPart).join('');
    known.set(text, result);
    return result;
  };
}
