import type { ReadingCode } from '../views/reading-code.ts';
import { type Answer, addressOf, answerOf, type Endpoint } from './endpoint.ts';

/** A real answer of an endpoint, cut after its first row. */
export interface Example {
  address: string;
  count: number;
  text: string;
}

function cut({ data, ...rest }: Answer): string {
  const whole = JSON.stringify({ ...rest, data: data.slice(0, 1) }, null, 2);
  return data.length > 1 ? whole.replace(/\n {2}\]\n\}$/, ',\n    …\n  ]\n}') : whole;
}

/** The answer of an endpoint for the value that shows most. */
export function exampleOf(endpoint: Endpoint): Example {
  const value = endpoint.parameter?.example ?? null;
  const answer = answerOf(endpoint, value);
  return { address: addressOf(endpoint, value), count: answer.count, text: cut(answer) };
}

/** How programs ask for an address. */
export function askingCode(url: string): ReadingCode[] {
  return [
    { program: 'curl', code: `curl --compressed "${url}"` },
    { program: 'JavaScript', code: `const { data } = await (await fetch("${url}")).json()` },
    { program: 'Python', code: `data = pandas.DataFrame(requests.get("${url}").json()["data"])` },
    { program: 'R', code: `data <- jsonlite::fromJSON("${url}")$data` },
  ];
}
