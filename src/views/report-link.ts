import { setting } from '../data.ts';

/** Where figures can be reported: the address of an issue form and of a mailbox; '' where there is none. */
export interface ReportAddresses {
  url: string;
  mail: string;
}

/** What a reader who knows a figure would tell us; the rest is left open for them. */
export interface ReportFields {
  title: string;
  body: string;
}

/**
 * The address for reporting a figure: an issue form with title and body filled in, else a letter, else null when
 * the site has no such address and says in words what to do.
 */
export function reportLink({ url, mail }: ReportAddresses, { title, body }: ReportFields): string | null {
  if (url !== '') {
    const address = new URL(url);
    address.searchParams.set('title', title);
    address.searchParams.set('body', body);
    return address.href;
  }
  if (mail === '') return null;
  return `mailto:${mail}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}

/** The addresses that the settings of the site name. */
export function reportAddresses(): ReportAddresses {
  return { url: setting('report_url'), mail: setting('report_mail') };
}
