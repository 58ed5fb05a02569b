/** The style sheets, by name, that drawings take their looks from: on chart pages and in pictures. */
export const chartSheets = ['charts', 'zone-maps', 'disclosure-grid'] as const;
