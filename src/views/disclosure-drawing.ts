import {
  type DisclosureGridRow,
  type DisclosureMark,
  disclosureGrid,
  disclosureMarks,
} from '../charts/disclosure-grid.ts';
import type { Reader } from '../i18n/reader.ts';
import { paths } from '../paths.ts';
import type { DisclosureCell, DisclosureMatrix, DisclosureRow } from './disclosure.ts';
import { mapName } from './map-name.ts';

/** What a cell holds, as one of the marks of the drawing. */
export function markOfCell({ goals, figures, isMissing }: DisclosureCell): DisclosureMark {
  if (goals.length === 0) return figures.length > 0 ? 'figure' : 'none';
  if (figures.length === 0) return 'goal';
  return isMissing ? 'outside' : 'both';
}

/** An indicator with the years of its figures. */
function namedCell(r: Reader, { indicator, figures }: DisclosureCell): string {
  return [r.name(indicator), ...figures.map(({ years }) => years)].join(' ');
}

/** A region in words: for how many indicators a figure was found, and for which; which goals have none. */
function rowText(r: Reader, { region, cells, found }: DisclosureRow): string {
  const head = r.t('embed.disclosureRow', { region: r.name(region), found, columns: cells.length });
  const told = disclosureMarks
    .filter((mark) => mark !== 'none')
    .map((mark) => ({ mark, own: cells.filter((cell) => markOfCell(cell) === mark) }))
    .filter(({ own }) => own.length > 0)
    .map(({ mark, own }) => {
      const names = r.list(own.map((cell) => namedCell(r, cell)));
      return `${r.t(`embed.disclosure.${mark}`)}${r.t('word.colon')}${names}`;
    });
  return [head, ...told].join(r.t('word.semicolon'));
}

function rowOf(r: Reader, row: DisclosureRow): DisclosureGridRow {
  const { region, cells, found } = row;
  return {
    code: region.code,
    name: mapName(r, region),
    marks: cells.map(markOfCell),
    share: `${found} / ${cells.length}`,
    text: rowText(r, row),
    href: r.href(paths.region(region.code)),
  };
}

/** The drawing of a matrix as an SVG string; a narrow one numbers its columns. */
export function disclosureDrawing(
  r: Reader,
  { columns, stages, rows, finding }: DisclosureMatrix,
  isNarrow: boolean,
): string {
  const ends = stages.map((_, index) =>
    stages.slice(0, index + 1).reduce((sum, stage) => sum + stage.columns.length, 0),
  );
  const spec = {
    columns: columns.map(r.name),
    breaks: ends.slice(0, -1),
    rows: rows.map((row) => rowOf(r, row)),
  };
  return disclosureGrid(spec, { label: finding, isNarrow });
}
