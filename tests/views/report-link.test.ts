import { describe, expect, it } from 'vitest';
import { reportLink } from '../../src/views/report-link.ts';

const fields = { title: 'A figure & its source', body: 'Region:\nValue:' };

describe('reportLink', () => {
  it('fills in the title and body of an issue form', () => {
    const link = reportLink(new Map([['url', 'https://forge.example/new?labels=data']]), fields);
    expect(Object.fromEntries(new URL(link ?? '').searchParams)).toEqual({ labels: 'data', ...fields });
  });

  it('writes a letter where there is only a mail address', () => {
    expect(reportLink(new Map([['mail', 'data@site.example']]), fields)).toBe(
      'mailto:data@site.example?subject=A%20figure%20%26%20its%20source&body=Region%3A%0AValue%3A',
    );
  });

  it('prefers the form', () => {
    const both = new Map([
      ['mail', 'data@site.example'],
      ['url', 'https://forge.example/new'],
    ]);
    expect(reportLink(both, fields)).toMatch(/^https:\/\/forge\.example\/new\?title=/);
  });

  it('is null without an address, so that no dead link is shown', () => {
    expect(reportLink(new Map(), fields)).toBeNull();
  });
});
