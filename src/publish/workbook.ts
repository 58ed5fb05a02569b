import { strToU8, zipSync } from 'fflate';

/** A value of a sheet; text stays text, whatever it looks like. */
export type SheetCell = string | number | boolean | null;

export interface Sheet {
  name: string;
  /** Widths of the columns in characters. */
  widths: readonly number[];
  /** The first row is the header where it is frozen. */
  rows: readonly (readonly SheetCell[])[];
  isFrozen: boolean;
  /** Numbers of the rows, from 0, that are set in bold besides the header. */
  bold?: readonly number[];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** Cell formats by their number in the style sheet. */
const style = { plain: 0, text: 1, guarded: 2, heading: 3 } as const;

const styleSheet = `${head}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`;

/** Text for XML; control characters that XML cannot hold are left out. */
function xml(text: string): string {
  const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** The letters of a column, from 0: A … Z, AA … */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letters(Math.floor(column / 26) - 1)}${last}`;
}

function cellXml(cell: SheetCell, place: string, isHeading: boolean): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const isRisky = /^[=+\-@\t\r]/.test(cell);
  const format = isHeading ? style.heading : isRisky ? style.guarded : style.text;
  return `<c r="${place}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${xml(cell)}</t></is></c>`;
}

function sheetXml({ widths, rows, isFrozen, bold = [] }: Sheet): string {
  const wide = Math.max(1, ...rows.map((row) => row.length));
  const last = `${letters(wide - 1)}${Math.max(1, rows.length)}`;
  const columns = widths.map((width, index) => {
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  const lines = rows.map((row, index) => {
    const isHeading = (isFrozen && index === 0) || bold.includes(index);
    const cells = row.map((cell, column) => cellXml(cell, `${letters(column)}${index + 1}`, isHeading));
    return `<row r="${index + 1}">${cells.join('')}</row>`;
  });
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetViews><sheetView workbookViewId="0">${isFrozen ? pane : ''}</sheetView></sheetViews>`;
  const filter = isFrozen ? `<autoFilter ref="A1:${last}"/>` : '';
  return `${head}<worksheet xmlns="${main}"><dimension ref="A1:${last}"/>${view}<cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData>${filter}</worksheet>`;
}

function contentTypes(count: number): string {
  const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = Array.from({ length: count }, (_, index) => {
    return `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${sheet}.worksheet+xml"/>`;
  });
  return `${head}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheet}.styles+xml"/>${parts.join('')}</Types>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const parts = sheets.map(({ name }, index) => {
    return `<sheet name="${xml(name.slice(0, 31))}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`;
  });
  return `${head}<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${parts.join('')}</sheets></workbook>`;
}

function relations(entries: readonly [type: string, target: string][]): string {
  const parts = entries.map(([type, target], index) => {
    return `<Relationship Id="rId${index + 1}" Type="${relation}/${type}" Target="${target}"/>`;
  });
  return `${head}<Relationships xmlns="${packaged}/relationships">${parts.join('')}</Relationships>`;
}

/**
 * A workbook (`.xlsx`) of sheets that hold values only, no formula. Text is written as text: codes keep their
 * form, and text that begins with `=`, `+`, `-` or `@` stays text when it is edited. The same sheets give the
 * same bytes everywhere.
 */
export function workbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const links = sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]);
  const files: [name: string, text: string][] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', relations([...links, ['styles', 'styles.xml']])],
    ['xl/styles.xml', styleSheet],
    ...sheets.map((sheet, index): [string, string] => [
      `xl/worksheets/sheet${index + 1}.xml`,
      sheetXml(sheet),
    ]),
  ];
  // A zip holds local time: built from local parts, the date is the same in every zone.
  const mtime = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(files.map(([name, text]) => [name, [strToU8(text), { mtime }]])));
}
