/** A content line of an iCalendar file (RFC 5545 §3.1), taken apart. */
export interface IcsLine {
  name: string;
  parameters: Record<string, string>;
  value: string;
}
export interface IcsFile {
  method: string | undefined;
  events: IcsLine[][];
}

/** Reads an iCalendar file by the letter of the standard, and refuses what is not: it knows nothing of how ours are written. */
export function readIcs(text: string): IcsFile {
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end.');
  if (/(?<!\r)\n|\r(?!\n)/.test(text)) throw new Error('A line ends with half an end.');
  const physical = text.split('\r\n').slice(0, -1);
  for (const line of physical)
    if (Buffer.byteLength(line) > 75) throw new Error(`A line has more than 75 octets: ${line}`);
  const lines = text
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1)
    .map(lineOf);
  const open: string[] = [];
  const events: IcsLine[][] = [];
  let method: string | undefined;
  for (const line of lines) {
    if (line.name === 'BEGIN') {
      open.push(line.value);
      if (line.value === 'VEVENT') events.push([]);
    } else if (line.name === 'END') {
      if (open.pop() !== line.value) throw new Error(`END:${line.value} ends something else.`);
    } else if (open.at(-1) === 'VEVENT') events.at(-1)!.push(line);
    else if (line.name === 'METHOD') method = line.value;
  }
  if (open.length > 0 || lines[0]?.value !== 'VCALENDAR') throw new Error('It is no whole calendar.');
  return { method, events };
}

function lineOf(line: string): IcsLine {
  const parts = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*):(.*)$/u.exec(line);
  if (!parts) throw new Error(`This is no content line: ${line}`);
  const [, name, parameters, value] = parts;
  const given = [...parameters!.matchAll(/;([A-Z0-9-]+)=(?:"([^"]*)"|([^;]*))/g)];
  return {
    name: name!,
    parameters: Object.fromEntries(given.map(([, key, quoted, plain]) => [key, quoted ?? plain])),
    value: value!,
  };
}

/** What the one event of a file says, each property by its name, texts as they are meant. */
export function eventIn(text: string): Record<string, string> & { METHOD: string } {
  const { method, events } = readIcs(text);
  if (events.length !== 1) throw new Error(`It has ${events.length} events.`);
  const names = events[0]!.map(({ name }) => name);
  for (const once of ['UID', 'DTSTAMP', 'DTSTART', 'SEQUENCE'])
    if (names.filter((name) => name === once).length !== 1) throw new Error(`It has no one ${once}: ${text}`);
  const said = events[0]!.map(({ name, value }) => [name, meant(value)]);
  return { ...Object.fromEntries(said), METHOD: method ?? '' };
}

const meant = (value: string): string =>
  value.replaceAll(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));

/** `20260404T070000Z` as an instant. */
export function instantOf(time: string): string {
  const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(time);
  if (!parts) throw new Error(`${time} is no time in UTC.`);
  const [, year, month, day, hour, minute, second] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
}
