/** The service's no, or its failure: problem details (RFC 9457) as they came. */
export class Problem extends Error {
  /** The stable word problems are told apart by: `entries-unseen`. */
  readonly slug: string;
  constructor(
    readonly status: number,
    readonly details: Readonly<Record<string, unknown>>,
  ) {
    super(String(details['detail'] ?? details['title'] ?? status));
    this.name = 'Problem';
    this.slug = String(details['type'] ?? '').replace('/problems/', '') || `status-${status}`;
  }

  /** What is wrong with a field of what was sent. */
  fieldProblem(field: string): string | undefined {
    const errors = this.details['errors'] as { field: string; problem: string }[] | undefined;
    return errors?.find((one) => one.field === field)?.problem;
  }
}

/** The service could not be reached at all. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

export async function problemIn(response: Response): Promise<Problem> {
  const details = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  return new Problem(response.status, details);
}
