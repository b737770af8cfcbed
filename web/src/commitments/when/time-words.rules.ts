/** The words for times that people type, in every language the desk speaks at once: without accents and capitals. */

const MINUTES = ['m', 'min', 'mins', 'minute', 'minutes', 'minuten', 'minuto', 'minutos'];
const HOURS = ['h', 'hr', 'hrs', 'hour', 'hours', 'std', 'stunde', 'stunden', 'hora', 'horas'];
const DAYS = ['d', 'day', 'days', 'tag', 'tage', 'tagen', 'dia', 'dias'];
const WEEKS = ['w', 'week', 'weeks', 'woche', 'wochen', 'semana', 'semanas'];

const MINUTE = 60_000;
/** How long one of it is, in milliseconds of the clock. */
export const UNITS: ReadonlyMap<string, number> = new Map(
  (
    [
      [MINUTES, MINUTE],
      [HOURS, 60 * MINUTE],
      [DAYS, 1_440 * MINUTE],
      [WEEKS, 10_080 * MINUTE],
    ] as const
  ).flatMap(([words, size]) => words.map((word) => [word, size] as const)),
);

/** Days from today on. */
export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ...['today', 'tonight', 'heute', 'hoje'].map((word) => [word, 0] as const),
  ...['tomorrow', 'tmrw', 'morgen', 'amanha'].map((word) => [word, 1] as const),
  ...['day after tomorrow', 'overmorrow', 'ubermorgen', 'uebermorgen', 'depois de amanha'].map(
    (word) => [word, 2] as const,
  ),
]);

/** From Sunday on, as JavaScript counts. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['sun', 'sunday', 'so', 'sonntag', 'dom', 'domingo'],
  ['mon', 'monday', 'mo', 'montag', 'seg', 'segunda', 'segunda-feira'],
  ['tue', 'tues', 'tuesday', 'di', 'dienstag', 'ter', 'terca', 'terca-feira'],
  ['wed', 'wednesday', 'mi', 'mittwoch', 'qua', 'quarta', 'quarta-feira'],
  ['thu', 'thur', 'thurs', 'thursday', 'do', 'donnerstag', 'qui', 'quinta', 'quinta-feira'],
  ['fri', 'friday', 'fr', 'freitag', 'sex', 'sexta', 'sexta-feira'],
  ['sat', 'saturday', 'sa', 'samstag', 'sonnabend', 'sab', 'sabado'],
];

/** From January on; three letters do. */
export const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'january', 'januar', 'janeiro'],
  ['feb', 'february', 'februar', 'fev', 'fevereiro'],
  ['mar', 'march', 'marz', 'maerz', 'mrz', 'marco'],
  ['apr', 'april', 'abr', 'abril'],
  ['may', 'mai', 'maio'],
  ['jun', 'june', 'juni', 'junho'],
  ['jul', 'july', 'juli', 'julho'],
  ['aug', 'august', 'ago', 'agosto'],
  ['sep', 'sept', 'september', 'set', 'setembro'],
  ['oct', 'october', 'okt', 'oktober', 'out', 'outubro'],
  ['nov', 'november', 'novembro'],
  ['dec', 'december', 'dez', 'dezember', 'dezembro'],
];

/** Times of day that have a name. */
export const NAMED_TIMES: ReadonlyMap<string, string> = new Map([
  ...['noon', 'midday', 'mittag', 'mittags', 'meio-dia'].map((word) => [word, '12:00'] as const),
  ...['end of day', 'eod', 'feierabend', 'fim do dia'].map((word) => [word, '17:00'] as const),
]);

/** What only holds the others together. */
export const FILLERS =
  'at|by|on|the|until|before|um|am|bis|gegen|den|der|ate|as|a|no|na|em|dia|de|next|this|nachsten|nachster|diesen|proximo|proxima';
