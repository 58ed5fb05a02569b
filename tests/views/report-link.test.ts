import { describe, expect, it } from 'vitest';
import { reportLink } from '../../src/views/report-link.ts';

const fields = { title: 'A figure & its source', body: 'Region:\nValue:' };
const url = 'https://forge.example/new?labels=data';
const mail = 'data@site.example';

describe('reportLink', () => {
  it('fills in the title and body of an issue form', () => {
    const link = reportLink({ url, mail: '' }, fields);
    expect(Object.fromEntries(new URL(link ?? '').searchParams)).toEqual({ labels: 'data', ...fields });
  });

  it('writes a letter where there is only a mail address', () => {
    expect(reportLink({ url: '', mail }, fields)).toBe(
      'mailto:data@site.example?subject=A%20figure%20%26%20its%20source&body=Region%3A%0AValue%3A',
    );
  });

  it('prefers the form', () => {
    expect(reportLink({ url, mail }, fields)).toMatch(/^https:\/\/forge\.example\/new\?/);
  });

  it('is null without an address, so that no dead link is shown', () => {
    expect(reportLink({ url: '', mail: '' }, fields)).toBeNull();
  });
});
