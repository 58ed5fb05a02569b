import { settingOf, table } from './table.ts';

/** A kind of page that stands for all of its kind; the path goes without a language. */
export interface KeyPage {
  name: string;
  path: string;
}

/** The first city of the home region with a goal in force that has a number. */
function firstCity(parent: string): string {
  const promising = new Set(
    table('targets')
      .filter((row) => row.status === 'in_force' && row.value !== '')
      .map((row) => row.region_code),
  );
  const city = table('regions').find(
    (row) => row.parent_code === parent && row.level === 'prefecture' && promising.has(row.code),
  );
  if (!city?.code) throw new Error(`no city with a goal in force in region: ${parent}`);
  return city.code;
}

/** The source from which most goals and figures were taken. */
function fullestSource(): string {
  const named = [...table('targets'), ...table('observations')].map(({ source_id = '' }) => source_id);
  const [fullest] = [...Map.groupBy(named, (id) => id)].toSorted(([, a], [, b]) => b.length - a.length);
  if (!fullest) throw new Error('no source is named');
  return fullest[0];
}

/** The pages that are drawn: each holds figures and tables, and its scripts change none of its words. */
export function drawnPages(): readonly KeyPage[] {
  const home = settingOf('home_region');
  return [
    { name: 'home', path: '/' },
    { name: 'home region', path: `/regions/${home}/` },
    { name: 'city', path: `/regions/${firstCity(home)}/` },
    { name: 'main indicator', path: `/indicators/${settingOf('home_indicator')}/` },
    { name: 'milestone', path: `/milestones/${table('milestones')[0]?.year}/` },
  ];
}

/** The pages on which the browser tests look closely: one of every kind. */
export function keyPages(): readonly KeyPage[] {
  return [
    ...drawnPages(),
    { name: 'source', path: `/sources/${fullestSource()}/` },
    { name: 'methodology', path: '/methodology/' },
    { name: 'explorer', path: '/map/' },
    { name: 'comparison', path: '/compare/' },
    { name: 'disclosure', path: '/disclosure/' },
  ];
}
