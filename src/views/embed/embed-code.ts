/** What a code is made from, in one language. Addresses are absolute. */
export interface EmbedSpec {
  /** The chart page with its choices. */
  src: string;
  title: string;
  /** What the picture shows, for those who do not see it. */
  alt: string;
  /** Pixels; enough in columns of 320 to 700 px. */
  height: number;
  /** The chart's own place on the site. */
  place: string;
  /** Sources, publisher, version, date. */
  source: string;
  /** A picture of the chart. */
  picture: string;
  /** What the button of an AMP page says that shows the rest. */
  more: string;
}

/** The forms of code, in the order in which they are offered. */
export const embedForms = ['iframe', 'script', 'amp', 'wordpress', 'markdown', 'link'] as const;

export type EmbedForm = (typeof embedForms)[number];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');

/** The column that the width of a code is written for, in pixels. */
export const embedWidth = 700;

/** Fits every chart of the site, and Datawrapper's, to its height. A host that has such a listener needs no second. */
const hostScript =
  'addEventListener("message",function(e){var h=e.data&&e.data["datawrapper-height"];if(h)document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)for(var k in h)f.style.height=h[k]+"px"})});';

function frame({ src, title, height }: EmbedSpec, width = `${embedWidth}`, more = ''): string {
  const look = 'width:0;min-width:100%!important;border:0';
  return `<iframe src="${safe(src)}" title="${safe(title)}" width="${width}" height="${height}" style="${look}"${more} loading="lazy"></iframe>`;
}

/** The line under the frame: what a reader has where frames are taken away. */
function line({ title, place, source }: EmbedSpec): string {
  return `<p><a href="${safe(place)}">${safe(title)}</a> ${safe(source)}</p>`;
}

/** One box holds both: a page that sets its parts in a column of text would else not hold the frame to it. */
function plain(spec: EmbedSpec): string {
  return `<div>\n${frame(spec)}\n${line(spec)}\n</div>`;
}

/** The comment hides the script from systems that take its tags away and leave its text. */
function scripted(spec: EmbedSpec): string {
  return `${plain(spec)}\n<script><!--\n${hostScript}\n//--></script>`;
}

/**
 * The code of an answer of oEmbed. WordPress keeps the quotation and the frame: it shows the quotation where scripts
 * do not run, and only beside one does it load what fits a frame to the height that the chart tells. It takes styles
 * away: the width has to fit a phone by itself.
 */
export function unfoldedCode(spec: EmbedSpec): string {
  const { title, place } = spec;
  const quotation = `<blockquote style="display:none"><a href="${safe(place)}">${safe(title)}</a></blockquote>`;
  return `${quotation}\n${frame(spec, '100%', ' frameborder="0"')}\n${line(spec)}`;
}

function amp(spec: EmbedSpec): string {
  const { src, title, height, more } = spec;
  const rights = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
  return [
    `<amp-iframe src="${safe(src)}" title="${safe(title)}" width="auto" height="${height}" layout="fixed-height" resizable frameborder="0" sandbox="${rights}">`,
    `  <p placeholder>${safe(title)}</p>`,
    `  <button overflow style="position:absolute;bottom:0;left:0" tabindex="0" aria-label="${safe(more)}">${safe(more)}</button>`,
    '</amp-iframe>',
    line(spec),
  ].join('\n');
}

/** Words inside the brackets of Markdown. */
const bracketed = (text: string): string => text.replace(/[[\]\\]/g, '\\$&');

const written: Record<EmbedForm, (spec: EmbedSpec) => string> = {
  iframe: plain,
  script: scripted,
  amp,
  wordpress: (spec) => `<!-- wp:html -->\n${plain(spec)}\n<!-- /wp:html -->`,
  markdown: ({ alt, picture, place, source }) => `[![${bracketed(alt)}](${picture})](${place})\n\n${source}`,
  link: ({ title, src }) => `${title}\n\n${src}`,
};

/** The code of a chart in one form. */
export function embedCode(form: EmbedForm, spec: EmbedSpec): string {
  return written[form](spec);
}
