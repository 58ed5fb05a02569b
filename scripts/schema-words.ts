/**
 * What every table and column of `schema.ts` means, in Chinese, and what a row of a table is in both languages.
 * A column without its meaning here is a type error. Traditional Chinese is converted when a page is built.
 */
import type { Sentence } from '../src/types.ts';
import type { Field, TableName } from './schema.ts';

interface Words<K extends TableName> {
  /** Name of the table as a heading. */
  title: Sentence;
  /** What one row is, as a whole sentence. */
  row: Sentence;
  zh: { readonly [C in Field<K>]: string };
}

const nameZh = '简体中文名称。';
const nameEn = '英文名称。';
const note = '英文备注，中文见 notes 表。';
const sourceId = '印出该内容的来源。';
const also = '印出同一内容的其他来源，以分号分隔。';
const comparator = '与该数字如何比较。';
const docNumber = '印出的文号。';

export const schemaWords: { readonly [K in TableName]: Words<K> } = {
  regions: {
    title: { zh: '地区', en: 'Regions' },
    row: { zh: '一行是一个地区。', en: 'One row is a region.' },
    zh: {
      code: 'GB/T 2260 代码，或以之为前缀的编号。',
      name_zh: nameZh,
      name_en: nameEn,
      level: '行政层级。',
      parent_code: '所属上级地区；全国为空。',
      group: '统计时所属的省内片区。',
      note,
    },
  },
  indicators: {
    title: { zh: '指标', en: 'Indicators' },
    row: { zh: '一行是一个指标。', en: 'One row is a measure.' },
    zh: {
      id: '网址和各表中使用的短名。',
      name_zh: nameZh,
      name_en: nameEn,
      unit: '该指标所有数值的单位。',
      kind: '数值随时间变化的方式。',
      direction: '越高越好（up）还是越低越好（down）。',
      stage: '教育阶段。',
      definition_zh: '统计什么（中文）。',
      definition_en: '统计什么（英文）。',
      note,
      max: '可能印出的最大值；百分比为空时按 100，其余为空表示不设上限。',
      part_of: '所属的整体指标；各部分合起来等于整体。',
    },
  },
  sources: {
    title: { zh: '来源', en: 'Sources' },
    row: { zh: '一行是一份文件或一个网页。', en: 'One row is a document or a page.' },
    zh: {
      source_id: '文件或网页的短名。',
      title_zh: '印出的标题。',
      issuer_zh: '发布者。',
      doc_number: docNumber,
      published: '发布的年、月或日。',
      kind: '文件种类。',
      original_of: '转载所依据的原文件。',
      url: '网址；不宜链接时为空。',
      reliability: '网页的可靠度，A 至 D。',
      note,
      linkable: '网址是否可以作为链接提供。',
      access: '发布者自己的网页，还是转载。',
    },
  },
  targets: {
    title: { zh: '目标', en: 'Targets' },
    row: { zh: '一行是一项目标，有数字或只有文字。', en: 'One row is a goal, with a number or in words.' },
    zh: {
      target_id: '目标的短名。',
      region_code: '作出承诺的地区。',
      indicator: '承诺的内容。',
      due: '期限。',
      comparator,
      value: '承诺的数值；文字目标为空。',
      label_zh: '没有数字时目标的中文文字。',
      label_en: '没有数字时目标的英文文字。',
      period_start: '新增量目标时段的起点。',
      period_end: '新增量目标时段的终点。',
      scope: '统计口径。',
      status: '目标的地位。',
      source_id: sourceId,
      locator: '在文件中的标题位置。',
      as_written: '印出的数字和单位。',
      note,
      also_source_ids: also,
    },
  },
  observations: {
    title: { zh: '实际数', en: 'Observations' },
    row: { zh: '一行是一个公布的数字。', en: 'One row is a reported figure.' },
    zh: {
      observation_id: '实际数的短名。',
      region_code: '数字所属的地区。',
      indicator: '数字所属的指标。',
      period_start: '时段的起点。',
      period_end: '时段的终点。',
      as_of: '数字所指或公布的日子。',
      basis: '数值累计的方式。',
      value: '公布的数值，单位随指标。',
      bound: '数值是确数还是上下限。',
      status: '数值的确定程度。',
      scope: '统计口径。',
      source_id: sourceId,
      as_written: '印出的数字和单位；由名单点数而来时为空。',
      note,
      also_source_ids: also,
      conflict_id: '相互矛盾的各行共用的编号。',
    },
  },
  zones: {
    title: { zh: '试点示范区', en: 'Zones' },
    row: { zh: '一行是某项目中的一个地区。', en: 'One row is a place in a programme.' },
    zh: {
      zone_id: '试点示范区的短名。',
      programme: '所属的项目。',
      programme_name_zh: '项目的中文名称。',
      programme_name_en: '项目的英文名称。',
      designation: '该地区被命名为什么。',
      region_code: '被命名的地区。',
      announced: '公布的日子。',
      start: '周期的起点。',
      end: '周期的终点。',
      status: '名单的状态。',
      source_id: sourceId,
      note,
      also_source_ids: also,
    },
  },
  programmes: {
    title: { zh: '项目', en: 'Programmes' },
    row: { zh: '一行是一个试点、示范或帮扶项目。', en: 'One row is a programme that zones or pairs name.' },
    zh: {
      programme: '项目的短名。',
      name_zh: nameZh,
      name_en: nameEn,
      level: '主管政府的层级。',
      authority_zh: '主管部门。',
      cycle_start: '周期的起点。',
      cycle_end: '周期的终点。',
      phases: '印出的阶段，英文。',
      tasks: '印出的任务，英文。',
      source_id: sourceId,
    },
  },
  pairs: {
    title: { zh: '结对帮扶', en: 'Pairs' },
    row: { zh: '一行是一对帮扶关系。', en: 'One row is a supporter and a place it supports.' },
    zh: {
      supporter_code: '帮扶方。',
      supported_code: '受帮扶方。',
      programme: '结对所属的项目。',
      round: '项目的轮次。',
      period_start: '结对的起点。',
      period_end: '结对的终点。',
      scope: '只帮扶教育，还是全面帮扶。',
      status: '是否已知仍在继续。',
      source_id: sourceId,
      note,
    },
  },
  plans: {
    title: { zh: '方案', en: 'Plans' },
    row: { zh: '一行是一份方案。', en: 'One row is a policy plan.' },
    zh: {
      plan: '方案的编号。',
      scope: '方案适用的层级。',
      region_code: '方案所属的地区（写明时）。',
      title_zh: '中文标题。',
      title_en: '英文标题。',
      issuer_level: '发布机构的层级。',
      period_start: '方案期的起点。',
      period_end: '方案期的终点。',
      doc_number: docNumber,
      topic: '主题，以分号分隔。',
      source_id: sourceId,
    },
  },
  commitments: {
    title: { zh: '承诺', en: 'Commitments' },
    row: { zh: '一行是方案中的一项承诺。', en: 'One row is one promise in a plan.' },
    zh: {
      plan: '所在的方案。',
      commitment_id: '承诺的短名。',
      locator: '在方案中的标题位置。',
      kind: '承诺的种类。',
      indicator: '所说的指标（有的话）。',
      label_zh: '承诺的中文文字。',
      label_en: '承诺的英文文字。',
      comparator,
      value: '承诺的数值；没有数字时为空。',
      unit: '数值的单位。',
      due_start: '应完成时间的起点。',
      due_end: '应完成时间的终点。',
      region_code: '约束的地区（写明时）。',
      topic: '承诺的主题。',
    },
  },
  provisions: {
    title: { zh: '保障措施', en: 'Provisions' },
    row: {
      zh: '一行是方案中的一项保障措施。',
      en: 'One row is what a plan provides to see itself carried out.',
    },
    zh: {
      plan: '所在的方案。',
      provision_id: '保障措施的短名。',
      part: '保障哪一方面。',
      locator: '在方案中的标题位置。',
      label_zh: '方案的规定（中文）。',
      label_en: '方案的规定（英文）。',
    },
  },
  phases: {
    title: { zh: '阶段', en: 'Phases' },
    row: {
      zh: '一行是方案或项目的一个有日期的阶段。',
      en: 'One row is a dated stage of a plan or a programme.',
    },
    zh: {
      phase_id: '阶段的短名。',
      plan: '所属的方案。',
      programme: '所属的项目。',
      name_zh: nameZh,
      name_en: nameEn,
      start: '印出的起点。',
      end: '印出的终点。',
      locator: '在文件中的标题位置。',
      source_id: sourceId,
      note,
    },
  },
  releases: {
    title: { zh: '发布', en: 'Releases' },
    row: { zh: '一行是数据的一次发布。', en: 'One row is a dated, numbered publication of the data.' },
    zh: {
      version: '发布的版本号。',
      date: '发布日。',
      summary_zh: '新内容（中文）。',
      summary_en: '新内容（英文）。',
    },
  },
  corrections: {
    title: { zh: '更正', en: 'Corrections' },
    row: { zh: '一行是对已发布数值的一次更正。', en: 'One row is a change to a published value.' },
    zh: {
      correction_id: '更正的短名。',
      date: '更正日。',
      table: '被更正的表。',
      row_id: '该行的主键。',
      column: '被更正的列。',
      old_value: '原来的值。',
      new_value: '现在的值。',
      reason_zh: '原因（中文）。',
      reason_en: '原因（英文）。',
    },
  },
  milestones: {
    title: { zh: '时间节点', en: 'Milestones' },
    row: { zh: '一行是一个设有目标的年份。', en: 'One row is a year for which targets were set.' },
    zh: { year: '年份，四位数字。', name_zh: nameZh, name_en: nameEn },
  },
  codes: {
    title: { zh: '代码', en: 'Codes' },
    row: { zh: '一行是一个代码表中的一个代码。', en: 'One row is the label of a code in one list.' },
    zh: {
      list: '所属的代码表。',
      code: '各表中写的代码。',
      name_zh: nameZh,
      name_en: nameEn,
      description_zh: '含义（中文）。',
      description_en: '含义（英文）。',
    },
  },
  notes: {
    title: { zh: '备注译文', en: 'Notes' },
    row: { zh: '一行是一条英文备注的中文。', en: 'One row is the Chinese of an English note.' },
    zh: { note: '其他表中的备注，逐字相同。', note_zh: '同一内容的中文。' },
  },
  settings: {
    title: { zh: '设置', en: 'Settings' },
    row: { zh: '一行是本站的一项设置。', en: 'One row is a choice of this site.' },
    zh: { key: '设置的名称。', value: '设置的值。' },
  },
  tiles: {
    title: { zh: '方格图', en: 'Tiles' },
    row: { zh: '一行是一个地区在方格图中的位置。', en: 'One row is the cell of a region in a tile grid.' },
    zh: {
      grid: '方格图所画的上级地区。',
      region_code: '格中的地区。',
      col: '格所在的列，从 0 起。',
      row: '格所在的行，从 0 起。',
      short_zh: '中文短名。',
      short_en: '英文短名。',
      abbr_en: '窄屏上英文格中的两三个字母。',
    },
  },
  aliases: {
    title: { zh: '别名', en: 'Aliases' },
    row: {
      zh: '一行是查找地区时用的另一个名称。',
      en: 'One row is another name by which a region is looked for.',
    },
    zh: {
      region_code: '要找的地区。',
      kind: '旧名，或名称的拼音。',
      name: '另一个名称；拼音各音节以空格分开，不带声调。',
    },
  },
  rules: {
    title: { zh: '使用规则', en: 'Rules of use' },
    row: { zh: '一行是一条防止误用的规则。', en: 'One row is a rule for not misusing the tables.' },
    zh: { rule: '序号，从 1 起。', text_zh: '规则（中文）。', text_en: '规则（英文）。' },
  },
};
