/** Where a partner takes part, among the cases that became one. */
export interface PartTaken {
  partnerId: string;
  caseId: string;
}

/**
 * In which case an entry to these partners is kept, and in which others it is shown: each partner must find it in a case where it takes
 * part, for it knows no other. The case itself comes first, then those merged into it by their age. Every partner takes part somewhere.
 */
export function placeFor(
  caseId: string,
  partners: readonly string[],
  parts: readonly PartTaken[],
): { home: string; also: string[] } {
  const casesOf = (partnerId: string): string[] =>
    parts.filter((part) => part.partnerId === partnerId).map((part) => part.caseId);
  const known = [...new Set(parts.map((part) => part.caseId))].sort();
  const inOrder = [caseId, ...known.filter((id) => id !== caseId)];
  const reaches = (id: string): number => partners.filter((partner) => casesOf(partner).includes(id)).length;
  if (partners.length === 0) return { home: caseId, also: [] };
  const home = inOrder.reduce((best, id) => (reaches(id) > reaches(best) ? id : best), caseId);
  const also = new Set<string>();
  for (const partner of partners.filter((one) => !casesOf(one).includes(home)))
    also.add(inOrder.find((id) => casesOf(partner).includes(id))!);
  return { home, also: [...also].sort() };
}
