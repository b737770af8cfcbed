/** The queue store did not take it in time or said no; nothing is known of what it took. */
export class QueueAway extends Error {
  constructor(why: string, options?: ErrorOptions) {
    super(`The queue store is away: ${why}`, options);
    this.name = 'QueueAway';
  }
}

/** What `call` answers, if it does so within `ms`. A frozen store answers nothing, not even with an error. @throws QueueAway */
export async function within<T>(ms: number, call: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new QueueAway(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([call(), late]);
  } catch (error) {
    throw error instanceof QueueAway ? error : new QueueAway((error as Error).message, { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
