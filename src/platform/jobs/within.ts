/** Somebody we asked was silent for too long; nothing is known of what he did. */
export class NoAnswer extends Error {
  constructor(ms: number) {
    super(`no answer within ${ms} ms`);
    this.name = 'NoAnswer';
  }
}

/** What `call` answers, if it does within `ms`. A frozen server answers nothing, not even with an error. @throws NoAnswer */
export async function within<T>(ms: number, call: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer(ms)), ms);
  });
  // Also an error thrown at once is an answer: the clock must not run on without anybody who listens.
  const answer = (async () => call())();
  // When it fails after we stopped listening, nobody else would catch it.
  answer.catch(() => undefined);
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
