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
export function askingCode(url: string): { name: string; code: string }[] {
  return [
    { name: 'curl', code: `curl --compressed "${url}"` },
    { name: 'JavaScript', code: `const { data } = await (await fetch("${url}")).json()` },
    { name: 'Python', code: `data = pandas.DataFrame(requests.get("${url}").json()["data"])` },
    { name: 'R', code: `data <- jsonlite::fromJSON("${url}")$data` },
  ];
}
