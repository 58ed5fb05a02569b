import { strToU8, zipSync } from 'fflate';
import { citationFile } from '../../citation-file.ts';
import { build, setting } from '../../data.ts';
import { rowsCsv } from './csv.ts';
import type { FileSubject } from './file-subject.ts';
import { citationOf, fileMetadata } from './metadata.ts';

/** What to know before the rows are used, in both languages. */
function readme(subject: FileSubject, site: URL): string {
  const { title, about, name, page } = subject;
  const address = (path: string) => new URL(path, site).href;
  return `# ${title.en} · ${title.zh}

${about.en}

${about.zh}

- \`${name}.csv\`: one row a goal (\`kind\` = target) or a published figure (\`kind\` = observation). UTF-8, every column text
  but \`value\`. Codes of regions are text.
- \`${name}.metadata.json\`: every column and code in Chinese and English, and every source.
- \`CITATION.cff\`: how to cite. In short: ${citationOf(subject, site)}

Data release ${build.release}, assessed as of ${build.asOf}. Licence: CC BY 4.0; each figure belongs to its publisher, so
name the source of the row (\`source_id\`) as well.

Before you compute: an empty cell is never nought. Rows of different \`scope\` or \`basis\` are never added up or compared.
A lower bound is not an exact value. What was not found may still exist: "no published figure found" speaks of the
search alone.

The page: ${address(page)} · the method: ${address('/methodology/')}

## 中文

- \`${name}.csv\`：一行是一个目标（target）或一个公布的数字（observation）。UTF-8 编码，除 \`value\` 外各列都按文本读取，地区代码是文本。
- \`${name}.metadata.json\`：各列和代码的中英文含义，以及全部来源。
- 空格不是 0；口径（\`scope\`）、累计方式（\`basis\`）不同的行不可相加、相比；下限不是确数。
- 引用时写明数据版本 ${build.release}，并注明各行的原始来源。
`;
}

/**
 * The rows of a page with what they mean and how to cite them, in one zip. It depends on the data and on nothing
 * else: one date for all files, as every time zone reads it.
 */
export function filePackage(subject: FileSubject, site: URL): Uint8Array {
  const { name, title, about, page, rows } = subject;
  const author = setting('site_name_en');
  const cited = {
    title: `${author}: ${title.en}`,
    author,
    version: build.release,
    released: build.asOf,
    abstract: about.en,
    url: new URL(`/en${page}`, site).href,
  };
  const files = {
    'CITATION.cff': strToU8(citationFile(cited)),
    'README.md': strToU8(readme(subject, site)),
    [`${name}.csv`]: strToU8(rowsCsv(rows)),
    [`${name}.metadata.json`]: strToU8(`${JSON.stringify(fileMetadata(subject, site), null, 1)}\n`),
  };
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}
