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

/** The pages on which the browser tests look closely. */
export function keyPages(): readonly KeyPage[] {
  const home = settingOf('home_region');
  return [
    { name: 'home', path: '/' },
    { name: 'home region', path: `/regions/${home}/` },
    { name: 'city', path: `/regions/${firstCity(home)}/` },
    { name: 'main indicator', path: `/indicators/${settingOf('home_indicator')}/` },
  ];
}
