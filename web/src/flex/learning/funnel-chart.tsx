import {
  CartesianGrid,
  ComposedChart,
  Line,
  ReferenceLine,
  ResponsiveContainer,
  Scatter,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { number, percent } from '../../reports/figures.js';
import { limitsAlong, type FunnelPoint } from './funnel.rules.js';
import classes from './learning.module.css';
import { t } from './text.js';

const LIMITS = [
  ['low95', '4 3'],
  ['high95', '4 3'],
  ['low998', '1 3'],
  ['high998', '1 3'],
] as const;

/** Each person by how much they decided and how often they granted, between the lines within which chance alone keeps them. The table says the same. */
export default function FunnelChart({ points, meanPercent }: { points: readonly FunnelPoint[]; meanPercent: number }) {
  const limits = limitsAlong(points);
  return (
    <figure className={classes.chart} aria-label={t('chartOf', { what: t('lesson_spread') })}>
      <ResponsiveContainer width="100%" height="100%">
        <ComposedChart data={limits} accessibilityLayer={false} margin={{ top: 8, right: 16, bottom: 16, left: 0 }}>
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis
            dataKey="decided"
            type="number"
            domain={[0, 'dataMax']}
            allowDecimals={false}
            stroke="var(--soft)"
            tickLine={false}
            fontSize={12}
            tickFormatter={(value: number) => number(value, 0)}
            label={{ value: t('decisions'), position: 'insideBottom', offset: -8, fill: 'var(--soft)', fontSize: 12 }}
          />
          <YAxis
            domain={[0, 100]}
            stroke="var(--soft)"
            tickLine={false}
            width={48}
            fontSize={12}
            tickFormatter={(value: number) => percent(value)}
          />
          <Tooltip
            cursor={false}
            content={({ payload }) => <Told point={payload.find(({ payload: of }) => of?.name)?.payload} />}
          />
          <ReferenceLine y={meanPercent} stroke="var(--accent)" strokeWidth={1.5} />
          {LIMITS.map(([key, dashes]) => (
            <Line
              key={key}
              dataKey={key}
              type="monotone"
              stroke="var(--soft)"
              strokeDasharray={dashes}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
          ))}
          <Scatter data={[...points]} dataKey="percent" fill="var(--accent)" isAnimationActive={false} />
        </ComposedChart>
      </ResponsiveContainer>
    </figure>
  );
}

const Told = ({ point }: { point: FunnelPoint | undefined }) =>
  point ? (
    <span className={classes.told}>
      <bdi>{point.name}</bdi>: {percent(point.percent)}, {number(point.decided, 0)}
    </span>
  ) : null;
