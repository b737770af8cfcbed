/** What is known of a case when it is decided which service level counts. */
export interface CaseFacts {
  kind: string;
  channel: string;
  severity: string;
  /** BCP 47: the customer's. */
  language: string;
  hasOrder: boolean;
  /** Who takes part now. */
  partnerIds: readonly string[];
}

/** All that are given must hold; of several values in one, any. */
export interface Conditions {
  kinds?: readonly string[];
  channels?: readonly string[];
  severities?: readonly string[];
  /** `pt` also means `pt-BR`. */
  languages?: readonly string[];
  order?: 'with' | 'without';
  partnerIds?: readonly string[];
}

/** Why these conditions do not hold for a case, each in a sentence; empty when they do. */
export function mismatches(conditions: Conditions, facts: CaseFacts): string[] {
  const why: string[] = [];
  const among = (name: string, wanted: readonly string[] | undefined, is: string): void => {
    if (wanted && !wanted.includes(is)) why.push(`${name} is ${is}, not ${wanted.join(' or ')}`);
  };
  among('kind', conditions.kinds, facts.kind);
  among('channel', conditions.channels, facts.channel);
  among('severity', conditions.severities, facts.severity);
  if (conditions.languages && !conditions.languages.some((tag) => speaks(facts.language, tag)))
    why.push(`language is ${facts.language}, not ${conditions.languages.join(' or ')}`);
  if (conditions.order && (conditions.order === 'with') !== facts.hasOrder)
    why.push(facts.hasOrder ? 'it is about an order' : 'it is about no order');
  if (conditions.partnerIds && !conditions.partnerIds.some((id) => facts.partnerIds.includes(id)))
    why.push('none of the partners named takes part');
  return why;
}

function speaks(language: string, tag: string): boolean {
  const [spoken, wanted] = [language.toLowerCase(), tag.toLowerCase()];
  return spoken === wanted || spoken.startsWith(`${wanted}-`);
}

/** The first that matches counts. `inOrder` is by rank, then by age. */
export const firstMatching = <Level extends { conditions: Conditions }>(
  inOrder: readonly Level[],
  facts: CaseFacts,
): Level | undefined => inOrder.find((level) => mismatches(level.conditions, facts).length === 0);
