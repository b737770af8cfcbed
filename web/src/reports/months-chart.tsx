import { CartesianGrid, Legend, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { percent } from './figures.js';
import { pointsOf, type Line as MonthLine } from './reports.rules.js';
import classes from './reports.module.css';
import { kindWords, t } from './text.js';

/** Told apart by dashes too: not everybody sees their colours. */
const LOOKS = [
  { stroke: 'var(--accent)', strokeDasharray: '' },
  { stroke: 'var(--partner)', strokeDasharray: '6 3' },
  { stroke: 'var(--good)', strokeDasharray: '2 3' },
  { stroke: 'var(--urgent)', strokeDasharray: '8 3 2 3' },
  { stroke: 'var(--customer)', strokeDasharray: '1 4' },
];

/** How many in a hundred came late, month by month, a line for each kind. Its table says the same in words. */
export default function MonthsChart({ lines }: { lines: readonly MonthLine[] }) {
  const kinds = [...new Set(lines.map(({ kind }) => kind))];
  return (
    <figure className={classes.chart} aria-label={t('chartOf', { what: t('byMonth') })}>
      <ResponsiveContainer width="100%" height="100%">
        <LineChart
          data={pointsOf(lines)}
          accessibilityLayer={false}
          margin={{ top: 12, right: 16, bottom: 0, left: 0 }}
        >
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis dataKey="month" stroke="var(--soft)" tickLine={false} fontSize={12} />
          <YAxis
            stroke="var(--soft)"
            tickLine={false}
            width="auto"
            fontSize={12}
            tickFormatter={(value: number) => percent(value)}
          />
          <Tooltip
            formatter={(value) => percent(Number(value))}
            contentStyle={{
              background: 'var(--paper)',
              border: '1px solid var(--line)',
              borderRadius: 8,
              color: 'var(--ink)',
            }}
          />
          <Legend formatter={(kind: string) => <span className={classes.legend}>{kind}</span>} />
          {kinds.map((kind, at) => (
            <Line
              key={kind}
              dataKey={kind}
              name={kindWords(kind)}
              strokeWidth={2}
              dot={{ r: 3 }}
              isAnimationActive={false}
              connectNulls
              {...LOOKS[at % LOOKS.length]!}
            />
          ))}
        </LineChart>
      </ResponsiveContainer>
    </figure>
  );
}
