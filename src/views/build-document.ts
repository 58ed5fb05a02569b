import { parseHTML } from 'linkedom';

/** The document in which charts are drawn while the site is built. */
export const buildDocument: Document = parseHTML('<!doctype html><html><body></body></html>').document;
