import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type EmbedSpec, embedCode, unfoldedCode } from '../../src/views/embed/embed-code.ts';

/** A page of a newsroom that listens for heights in one way. */
export interface EmbedHost {
  name: string;
  /** Markup of the column's content and the scripts of the page. */
  body: (sources: readonly string[]) => string;
}

const require = createRequire(import.meta.url);
const library = (path: string) =>
  readFileSync(require.resolve(path), 'utf8').replaceAll('</script', '<\\/script');
const scriptOf = (code: string) => `<script>${code}</script>`;

/** A frame as an editor pastes it, with a height that is always wrong. */
const frame = (src: string, more = '') =>
  `<iframe src="${src.replaceAll('&', '&amp;')}" width="100%" height="77" style="border:0" ${more}></iframe>`;

const frames = (sources: readonly string[], more?: (index: number) => string) =>
  sources.map((src, index) => frame(src, more?.(index))).join('');

/** The listener that Datawrapper prints below its charts today: it compares windows. */
const datawrapper = `window.addEventListener("message",function(e){if(void 0!==e.data["datawrapper-height"]){
  var t=document.querySelectorAll("iframe");for(var a in e.data["datawrapper-height"])for(var r=0;r<t.length;r++)
  if(t[r].contentWindow===e.source)t[r].style.height=e.data["datawrapper-height"][a]+"px"}});`;

/** The form that older sites still have: it looks for the id in the address of a frame. */
const datawrapperById = `window.addEventListener("message",function(e){var h=e.data["datawrapper-height"];if(!h)return;
  for(var id in h){var f=document.getElementById("datawrapper-chart-"+id)||document.querySelector("iframe[src*='"+id+"']");
  if(f)f.style.height=h[id]+"px"}});`;

const amp = `window.addEventListener("message",function(e){if(!e.data||e.data.sentinel!=="amp"||e.data.type!=="embed-size")return;
  document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=e.data.height})});`;

const medium = `window.addEventListener("message",function(e){var m;try{m=JSON.parse(e.data)}catch(x){return}
  if(m.context!=="iframe.resize")return;
  document.querySelectorAll("iframe").forEach(function(f){if(f.src===m.src&&f.contentWindow===e.source)f.height=m.height})});`;

/**
 * What WordPress does for an address that it unfolded: it knows a frame by the secret it gave it, hides it until the
 * frame speaks, and listens so late that it has to ask frames to say their height again.
 */
const wordpress = `addEventListener("load",function(){addEventListener("message",function(e){
  var d=e.data;if(!d||!(d.secret||d.message||d.value))return;if(/[^a-zA-Z0-9]/.test(d.secret))return;
  document.querySelectorAll('blockquote[data-secret="'+d.secret+'"]').forEach(function(q){q.style.display="none"});
  document.querySelectorAll('iframe[data-secret="'+d.secret+'"]').forEach(function(f){
  if(e.source!==f.contentWindow)return;f.removeAttribute("style");
  if(d.message==="height")f.height=Math.max(200,Math.min(1000,parseInt(d.value,10)));
  if(d.message==="link"&&document.activeElement===f)window.top.location.href=d.value})});
  document.querySelectorAll("iframe").forEach(function(f){
  f.contentWindow.postMessage({message:"ready",secret:f.getAttribute("data-secret")},"*")})});`;

/** What WordPress keeps of the code that an answer of oEmbed gives. */
function unfolded(src: string, secret: string): string {
  const code = unfoldedCode({ ...nothing, src });
  const quotation = /<blockquote.*?<\/blockquote>/
    .exec(code)?.[0]
    .replace(/<blockquote[^>]*>/, '<blockquote>');
  const kept = /<iframe.*?<\/iframe>/.exec(code)?.[0].replace(/ (style|loading)="[^"]*"/g, '');
  return `${quotation}${kept}`
    .replace('<blockquote>', `<blockquote data-secret="${secret}">`)
    .replace(/ src="([^"]*)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
    .replace(
      '<iframe',
      '<iframe style="position:absolute;clip:rect(1px,1px,1px,1px)" class="unfolded" sandbox="allow-scripts"',
    );
}

const secrets = ['aB3dE5fG7h', 'Zy9xW7vU5t'];

const nothing: EmbedSpec = {
  src: '',
  title: 'T',
  alt: '',
  height: 77,
  place: 'https://example.org/',
  source: '',
  picture: '',
  more: '',
};

const ownCode = (src: string) => embedCode('script', { ...nothing, src });

/** Every way of listening that a chart page speaks to. */
export const embedHosts: readonly EmbedHost[] = [
  { name: 'Datawrapper’s listener', body: (sources) => scriptOf(datawrapper) + frames(sources) },
  { name: 'Datawrapper’s older listener', body: (sources) => scriptOf(datawrapperById) + frames(sources) },
  { name: 'our own code', body: (sources) => sources.map(ownCode).join('') },
  { name: 'AMP', body: (sources) => scriptOf(amp) + frames(sources) },
  { name: 'Medium and Embedly', body: (sources) => scriptOf(medium) + frames(sources) },
  {
    name: 'WordPress',
    body: (sources) =>
      '<style>.unfolded{max-width:100%}</style>' +
      sources.map((src, index) => unfolded(src, secrets[index] ?? '')).join('') +
      scriptOf(wordpress),
  },
  {
    name: 'Pym',
    body: (sources) =>
      sources.map((_, index) => `<div id="pym-${index}"></div>`).join('') +
      scriptOf(library(require.resolve('pym.js/dist/pym.v1.min.js'))) +
      scriptOf(
        sources.map((src, index) => `new pym.Parent("pym-${index}",${JSON.stringify(src)},{});`).join(''),
      ),
  },
  {
    name: 'iframe-resizer',
    body: (sources) =>
      frames(sources) +
      scriptOf(library(require.resolve('@iframe-resizer/parent/index.umd.js'))) +
      scriptOf('iframeResize({license:"GPLv3",waitForLoad:false},"iframe")'),
  },
  {
    name: 'a sandbox with scripts alone',
    body: (sources) => scriptOf(datawrapper) + frames(sources, () => 'sandbox="allow-scripts"'),
  },
];
