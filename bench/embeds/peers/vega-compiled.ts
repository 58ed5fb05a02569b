declare const vega: {
  parse: (spec: unknown) => object;
  View: new (runtime: object, options: object) => { runAsync: () => Promise<unknown> };
};

addEventListener('DOMContentLoaded', async () => {
  const spec = JSON.parse(document.querySelector('#content')?.textContent ?? '');
  await new vega.View(vega.parse(spec), { renderer: 'svg', container: '#map', hover: true }).runAsync();
  document.dispatchEvent(new Event('map-drawn'));
});
