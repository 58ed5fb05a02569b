/** The timeline has a script of its own, known by its address, so that this one stays small. */
const script = document.querySelector<HTMLElement>('timeline-view')?.dataset['script'];
if (script) void import(/* @vite-ignore */ script);
