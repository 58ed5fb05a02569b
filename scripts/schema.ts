/**
 * The one description of every table: columns in order, their types, what they refer to, and the keys. The
 * reader, the validator, the data dictionary and the data package all follow it.
 */
import type {
  Alias,
  Basis,
  Bound,
  Comparator,
  IndicatorKind,
  ObservationStatus,
  Region,
  Reliability,
  Tables,
  TargetStatus,
} from '../src/types.ts';

export type TableName = keyof Tables;
export type Row<K extends TableName> = Tables[K][number];
/** Name of a column of a table. */
export type Field<K extends TableName> = keyof Row<K> & string;

/** Why a cell may be empty. An empty cell never means nought.
 *  - `not-printed`: the document does not say it; `not-applicable`: the column does not apply to that row
 *  - `no-figure`: no published figure was found; `not-comparable`: there are figures, of another kind
 *  - `pending`: it can be told once a figure, or a final one, is published */
export type MissingReason = 'not-printed' | 'not-applicable' | 'no-figure' | 'not-comparable' | 'pending';

/** What a number counts: in the unit of its row's indicator, in that of the column `unit`, a fraction of 1, a
 *  year with the share of it gone by, an amount a year, cells of a grid. */
export type ColumnUnit = 'indicator' | 'row' | 'fraction' | 'year' | 'per-year' | 'cell';

interface Described {
  /** One line for the data dictionary; its Chinese stands in `schema-words.ts`. */
  about: string;
  required: boolean;
  /** Why a cell of it may be empty; given where it is not required. */
  missing?: MissingReason;
}

/** What a cell of text may hold.
 *  - `text`: anything printable; `id`: no spaces and no semicolon; `url`: an http or https address
 *  - `date`: YYYY, YYYY-MM or YYYY-MM-DD; `day`: YYYY-MM-DD; `yearless`: a date, or --MM or --MM-DD */
export interface TextColumn extends Described {
  type: 'text' | 'id' | 'url' | 'date' | 'day' | 'yearless';
  /** A closed list that the engine knows. */
  values?: readonly string[];
  /** Name of the list in codes.csv that the value must stand in. */
  codes?: string;
  /** Table whose key the value must be. */
  refersTo?: TableName;
  /** Written in English; its Chinese stands in notes.csv. */
  translated?: true;
  /** The column of the same table that this one ends: it must not lie before it. */
  ends?: string;
}

export interface ListColumn extends Described {
  /** Ids separated by semicolons. */
  type: 'list';
  refersTo?: TableName;
}

export interface NumberColumn extends Described {
  type: 'number' | 'integer';
  unit: ColumnUnit;
  min?: number;
}

export type Column = TextColumn | ListColumn | NumberColumn;

type ColumnOf<Value> = Value extends string[]
  ? ListColumn
  : null extends Value
    ? NumberColumn & { required: false }
    : Value extends number
      ? NumberColumn & { required: true }
      : TextColumn;

interface TableOf<R> {
  /** What one row is, as messages call it. */
  noun: string;
  /** Columns that together name a row. */
  key: readonly (keyof R & string)[];
  /** Columns whose words help to find a row: names and titles. */
  names: readonly (keyof R & string)[];
  columns: { [C in keyof R & string]: ColumnOf<R[C]> };
}

/** A table as code that works on any of them sees it. */
export interface Table {
  noun: string;
  key: readonly string[];
  names: readonly string[];
  columns: Readonly<Record<string, Column>>;
}

const levels: readonly Region['level'][] = ['nation', 'province', 'prefecture', 'county', 'functional_area'];
const kinds: readonly IndicatorKind[] = ['flow', 'stock', 'ratio', 'count', 'milestone'];
const reliabilities: readonly Reliability[] = ['A', 'B', 'C', 'D'];
const comparators: readonly Comparator[] = ['>=', '>', '=', '~', '<=', '<'];
const bases: readonly Basis[] = ['annual', 'cumulative', 'stock', 'ratio'];
const bounds: readonly Bound[] = ['exact', 'lower', 'upper', 'about'];
const observationStatuses: readonly ObservationStatus[] = ['final', 'provisional', 'partial', 'planned'];
const aliasKinds: readonly Alias['kind'][] = ['former', 'pinyin'];
const targetStatuses: readonly TargetStatus[] = [
  'in_force',
  'component',
  'allocation',
  'programme',
  'annual_plan',
  'forecast',
  'draft',
  'background',
  'superseded',
];

const id = (about: string) => ({ type: 'id', required: true, about }) as const;
const text = (about: string, missing: MissingReason = 'not-printed') =>
  ({ type: 'text', required: false, missing, about }) as const;
const needed = (about: string) => ({ type: 'text', required: true, about }) as const;
const date = (about: string, missing: MissingReason = 'not-printed') =>
  ({ type: 'date', required: false, missing, about }) as const;
const code = (codes: string, about: string) => ({ type: 'text', required: true, codes, about }) as const;
const closed = (values: readonly string[], about: string) =>
  ({ type: 'text', required: true, values, about }) as const;
const ref = (refersTo: TableName, about: string) =>
  ({ type: 'id', required: true, refersTo, about }) as const;
const optionalRef = (refersTo: TableName, about: string) =>
  ({ ...ref(refersTo, about), required: false, missing: 'not-applicable' }) as const;
const sourceRef = ref('sources', 'The source it was printed in.');
const alsoSources = {
  type: 'list',
  required: false,
  missing: 'not-applicable',
  refersTo: 'sources',
  about: 'Other sources that print the same, separated by semicolons.',
} as const;
const note = {
  ...text('A remark in English.', 'not-applicable'),
  translated: true,
} as const;
const nameZh = needed('Name in simplified Chinese.');
const nameEn = needed('Name in English.');

export const schema: { readonly [K in TableName]: TableOf<Row<K>> } = {
  regions: {
    noun: 'region',
    key: ['code'],
    names: ['name_zh', 'name_en'],
    columns: {
      code: id('GB/T 2260 code, or an id built on one.'),
      name_zh: nameZh,
      name_en: nameEn,
      level: closed(levels, 'Level of the administrative unit.'),
      parent_code: optionalRef('regions', 'The region it lies in; empty for the nation.'),
      group: {
        type: 'text',
        required: false,
        missing: 'not-applicable',
        codes: 'group',
        about: 'Part of the province it is counted in.',
      },
      note,
    },
  },
  indicators: {
    noun: 'indicator',
    key: ['id'],
    names: ['name_zh', 'name_en'],
    columns: {
      id: id('Short name in addresses and tables.'),
      name_zh: nameZh,
      name_en: nameEn,
      unit: code('unit', 'Unit of every value of the indicator.'),
      kind: closed(kinds, 'How values behave in time.'),
      direction: closed(['up', 'down'], 'Whether more or less is better.'),
      stage: code('stage', 'Stage of education.'),
      definition_zh: needed('What is counted, in Chinese.'),
      definition_en: needed('What is counted, in English.'),
      note,
      max: {
        type: 'number',
        required: false,
        unit: 'indicator',
        missing: 'not-applicable',
        about: 'Highest value that may be printed; empty is 100 for a percentage and no limit for the rest.',
      },
      part_of: optionalRef('indicators', 'The indicator it is a part of; all parts together make the whole.'),
    },
  },
  sources: {
    noun: 'source',
    key: ['source_id'],
    names: ['title_zh'],
    columns: {
      source_id: id('Short name of the document or page.'),
      title_zh: needed('Title as printed.'),
      issuer_zh: needed('Who issued it.'),
      doc_number: text('Document number as printed.'),
      published: date('Day, month or year of publication.'),
      kind: code('source_kind', 'Kind of document.'),
      original_of: text('The document that a copy reproduces.', 'not-applicable'),
      url: {
        type: 'url',
        required: false,
        missing: 'not-applicable',
        about: 'Address; empty where it is not to be linked.',
      },
      reliability: closed(reliabilities, 'Grade of the page, A to D.'),
      note,
      linkable: closed(['yes', 'no'], 'Whether the address may be offered as a link.'),
      access: code('access', "The publisher's own page, or a copy."),
    },
  },
  targets: {
    noun: 'target',
    key: ['target_id'],
    names: [],
    columns: {
      target_id: id('Short name of the target.'),
      region_code: ref('regions', 'The region that promised it.'),
      indicator: ref('indicators', 'What is promised.'),
      due: date('Deadline.'),
      comparator: {
        ...closed(comparators, 'How the value is to be compared.'),
        required: false,
        missing: 'not-applicable',
      },
      value: {
        type: 'number',
        required: false,
        unit: 'indicator',
        missing: 'not-applicable',
        about: 'The promised value; empty for a goal in words.',
      },
      label_zh: text('The goal in Chinese words, where it has no number.', 'not-applicable'),
      label_en: text('The goal in English words, where it has no number.', 'not-applicable'),
      period_start: date('Start of the window of a flow.', 'not-applicable'),
      period_end: { ...date('End of the window of a flow.', 'not-applicable'), ends: 'period_start' },
      scope: code('scope', 'What is counted.'),
      status: closed(targetStatuses, 'Standing of the target.'),
      source_id: sourceRef,
      locator: text('Heading in the document.'),
      as_written: text('Figure and unit as printed.'),
      note,
      also_source_ids: alsoSources,
    },
  },
  observations: {
    noun: 'observation',
    key: ['observation_id'],
    names: [],
    columns: {
      observation_id: id('Short name of the observation.'),
      region_code: ref('regions', 'The region it was reported for.'),
      indicator: ref('indicators', 'What was reported.'),
      period_start: { type: 'date', required: true, about: 'Start of the period.' },
      period_end: { type: 'date', required: true, ends: 'period_start', about: 'End of the period.' },
      as_of: date('Day the figure speaks of or was told.'),
      basis: closed(bases, 'What the value adds up.'),
      value: {
        type: 'number',
        required: true,
        unit: 'indicator',
        about: 'The reported value, in the unit of the indicator.',
      },
      bound: closed(bounds, 'Whether the value is exact, or a bound.'),
      status: closed(observationStatuses, 'How firm the value is.'),
      scope: code('scope', 'What is counted.'),
      source_id: sourceRef,
      as_written: text(
        'Figure and unit as printed; empty where it was counted from a list.',
        'not-applicable',
      ),
      note,
      also_source_ids: alsoSources,
      conflict_id: {
        type: 'id',
        required: false,
        missing: 'not-applicable',
        about: 'Shared by rows that contradict each other.',
      },
    },
  },
  zones: {
    noun: 'zone',
    key: ['zone_id'],
    names: [],
    columns: {
      zone_id: id('Short name of the zone.'),
      programme: ref('programmes', 'The programme it belongs to.'),
      programme_name_zh: needed('Name of the programme in Chinese.'),
      programme_name_en: needed('Name of the programme in English.'),
      designation: code('designation', 'What the region was named.'),
      region_code: ref('regions', 'The region named.'),
      announced: date('Day of the announcement.'),
      start: date('Start of its cycle.'),
      end: { ...date('End of its cycle.'), ends: 'start' },
      status: code('zone_status', 'Standing of the listing.'),
      source_id: sourceRef,
      note,
      also_source_ids: alsoSources,
    },
  },
  programmes: {
    noun: 'programme',
    key: ['programme'],
    names: ['name_zh', 'name_en'],
    columns: {
      programme: id('Short name of the programme.'),
      name_zh: nameZh,
      name_en: nameEn,
      level: code('programme_level', 'Level of the government that runs it.'),
      authority_zh: needed('Who runs it.'),
      cycle_start: date('Start of the cycle.'),
      cycle_end: { ...date('End of the cycle.'), ends: 'cycle_start' },
      phases: { ...note, missing: 'not-printed', about: 'Phases as printed, in English.' },
      tasks: { ...note, missing: 'not-printed', about: 'Tasks as printed, in English.' },
      source_id: sourceRef,
    },
  },
  pairs: {
    noun: 'pair',
    key: ['supporter_code', 'supported_code', 'programme', 'round'],
    names: [],
    columns: {
      supporter_code: ref('regions', 'The region that gives support.'),
      supported_code: ref('regions', 'The region that is supported.'),
      programme: ref('programmes', 'The programme of the pairing.'),
      round: text('Round of the programme.', 'not-applicable'),
      period_start: date('Start of the pairing.'),
      period_end: { ...date('End of the pairing.'), ends: 'period_start' },
      scope: code('pair_scope', 'Education alone, or general support.'),
      status: code('pair_status', 'Whether it is known to go on.'),
      source_id: sourceRef,
      note,
    },
  },
  plans: {
    noun: 'plan',
    key: ['plan'],
    names: ['title_zh', 'title_en'],
    columns: {
      plan: id('Number of the plan.'),
      scope: code('plan_scope', 'Level the plan speaks for.'),
      region_code: optionalRef('regions', 'The region the plan speaks for, where it is named.'),
      title_zh: needed('Title in Chinese.'),
      title_en: needed('Title in English.'),
      issuer_level: code('issuer_level', 'Level of the body that issued it.'),
      period_start: date('Start of the plan period.'),
      period_end: { ...date('End of the plan period.'), ends: 'period_start' },
      doc_number: text('Document number as printed.'),
      topic: text('Topics, separated by semicolons.'),
      source_id: sourceRef,
    },
  },
  commitments: {
    noun: 'commitment',
    key: ['commitment_id'],
    names: [],
    columns: {
      plan: ref('plans', 'The plan it stands in.'),
      commitment_id: id('Short name of the commitment.'),
      locator: needed('Heading in the plan.'),
      kind: code('commitment_kind', 'Kind of commitment.'),
      indicator: optionalRef('indicators', 'The indicator it speaks of, where there is one.'),
      label_zh: needed('The commitment in Chinese.'),
      label_en: needed('The commitment in English.'),
      comparator: {
        ...closed(comparators, 'How the value is to be compared.'),
        required: false,
        missing: 'not-applicable',
      },
      value: {
        type: 'number',
        required: false,
        unit: 'row',
        missing: 'not-applicable',
        min: 0,
        about: 'The promised value; empty without a number.',
      },
      unit: {
        type: 'text',
        required: false,
        missing: 'not-applicable',
        codes: 'unit',
        about: 'Unit of the value.',
      },
      due_start: {
        type: 'yearless',
        required: false,
        missing: 'not-printed',
        about: 'Start of the time it is due in.',
      },
      due_end: {
        type: 'yearless',
        required: false,
        missing: 'not-printed',
        ends: 'due_start',
        about: 'End of the time it is due in.',
      },
      region_code: optionalRef('regions', 'The region it binds, where it is named.'),
      topic: code('topic', 'Topic of the commitment.'),
    },
  },
  provisions: {
    noun: 'provision',
    key: ['provision_id'],
    names: [],
    columns: {
      plan: ref('plans', 'The plan it stands in.'),
      provision_id: id('Short name of the provision.'),
      part: code('provision_part', 'What it provides for.'),
      locator: needed('Heading in the plan.'),
      label_zh: needed('What the plan provides, in Chinese.'),
      label_en: needed('What the plan provides, in English.'),
    },
  },
  phases: {
    noun: 'phase',
    key: ['phase_id'],
    names: ['name_zh', 'name_en'],
    columns: {
      phase_id: id('Short name of the phase.'),
      plan: optionalRef('plans', 'The plan it belongs to.'),
      programme: optionalRef('programmes', 'The programme it belongs to.'),
      name_zh: nameZh,
      name_en: nameEn,
      start: { type: 'yearless', required: false, missing: 'not-printed', about: 'Start as printed.' },
      end: {
        type: 'yearless',
        required: false,
        missing: 'not-printed',
        ends: 'start',
        about: 'End as printed.',
      },
      locator: text('Heading in the document.'),
      source_id: sourceRef,
      note,
    },
  },
  releases: {
    noun: 'release',
    key: ['version'],
    names: [],
    columns: {
      version: id('Number of the release.'),
      date: { type: 'day', required: true, about: 'Day of the release.' },
      summary_zh: needed('What is new, in Chinese.'),
      summary_en: needed('What is new, in English.'),
    },
  },
  corrections: {
    noun: 'correction',
    key: ['correction_id'],
    names: [],
    columns: {
      correction_id: id('Short name of the correction.'),
      date: { type: 'day', required: true, about: 'Day of the correction.' },
      table: id('The table that was corrected.'),
      row_id: needed('Key of the row.'),
      column: id('The column that was corrected.'),
      old_value: text('What stood there.', 'not-applicable'),
      new_value: text('What stands there now.', 'not-applicable'),
      reason_zh: needed('Why, in Chinese.'),
      reason_en: needed('Why, in English.'),
    },
  },
  milestones: {
    noun: 'milestone',
    key: ['year'],
    names: ['name_zh', 'name_en'],
    columns: {
      year: { type: 'date', required: true, about: 'The year, four digits.' },
      name_zh: nameZh,
      name_en: nameEn,
    },
  },
  codes: {
    noun: 'code',
    key: ['list', 'code'],
    names: ['name_zh', 'name_en'],
    columns: {
      list: id('The list it belongs to.'),
      code: needed('The code as it stands in the tables.'),
      name_zh: nameZh,
      name_en: nameEn,
      description_zh: text('What it means, in Chinese.', 'not-applicable'),
      description_en: text('What it means, in English.', 'not-applicable'),
    },
  },
  notes: {
    noun: 'note',
    key: ['note'],
    names: [],
    columns: {
      note: needed('A remark of another table, word for word.'),
      note_zh: needed('The same in Chinese.'),
    },
  },
  settings: {
    noun: 'setting',
    key: ['key'],
    names: [],
    columns: { key: id('Name of the setting.'), value: text('Its value.', 'not-applicable') },
  },
  tiles: {
    noun: 'tile',
    key: ['grid', 'region_code'],
    names: ['short_zh', 'short_en'],
    columns: {
      grid: ref('regions', 'The region whose parts the grid shows.'),
      region_code: ref('regions', 'The region in the cell.'),
      col: { type: 'integer', required: true, unit: 'cell', min: 0, about: 'Column of the cell, from 0.' },
      row: { type: 'integer', required: true, unit: 'cell', min: 0, about: 'Row of the cell, from 0.' },
      short_zh: needed('Short name in Chinese.'),
      short_en: needed('Short name in English.'),
      abbr_en: needed('Two or three letters for an English tile on a narrow screen.'),
    },
  },
  aliases: {
    noun: 'alias',
    key: ['region_code', 'kind', 'name'],
    names: ['name'],
    columns: {
      region_code: ref('regions', 'The region that is looked for.'),
      kind: closed(aliasKinds, 'An earlier name, or the pinyin of the name.'),
      name: needed('The other name; pinyin in syllables with a space between them, without tones.'),
    },
  },
  rules: {
    noun: 'rule',
    key: ['rule'],
    names: [],
    columns: {
      rule: id('Its number, from 1.'),
      text_zh: needed('The rule in Chinese.'),
      text_en: needed('The rule in English.'),
    },
  },
};

/** Every table, in the order in which they are read and reported. */
export const tableNames = Object.keys(schema) as TableName[];

/** The description of a table, its columns by name. */
export function tableOf(name: TableName): Table {
  return schema[name];
}

/** The columns of a table that hold ids of another table, lists included. */
export function references(name: TableName): { field: string; refersTo: TableName }[] {
  return Object.entries(tableOf(name).columns).flatMap(([field, column]) =>
    'refersTo' in column && column.refersTo ? [{ field, refersTo: column.refersTo }] : [],
  );
}
