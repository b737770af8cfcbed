import type { Shape } from '../../api/shapes.js';

type Facets = Pick<Shape<'FacetsView'>, 'count' | 'facets'>;

const SCORES = ['5', '4', '3', '2', '1'] as const;

/** What is known of the exceptions' ends: how many of each, and the mean of what customers said (1 to 5; null while nobody did). */
export function outcomesIn({ count, facets }: Facets) {
  const of = (facet: string, value: string): number =>
    facets.find((one) => one.facet === facet)?.values.find((one) => one.value === value)?.count ?? 0;
  const answers = SCORES.reduce((sum, score) => sum + of('pulse', score), 0);
  const total = SCORES.reduce((sum, score) => sum + Number(score) * of('pulse', score), 0);
  return {
    lines: [
      ...SCORES.map((score) => ({ name: `pulse_${score}`, count: of('pulse', score) })),
      { name: 'pulse_none', count: count - answers },
      { name: 'repeated', count: of('repeated', 'true') },
      { name: 'stayed', count: of('orderedAgain', 'true') },
    ],
    pulse: { answers, mean: answers === 0 ? null : total / answers },
  };
}
