import { Logger } from '@nestjs/common';
import { DeskLogger } from './desk-logger.js';
import { createLog } from './log.js';

describe('the log', () => {
  const lines: Record<string, unknown>[] = [];
  const logger = new Logger('Mails');
  beforeAll(() =>
    Logger.overrideLogger(new DeskLogger(createLog('info', { write: (line) => lines.push(JSON.parse(line)) }))),
  );
  afterAll(() => Logger.overrideLogger(false));
  beforeEach(() => lines.splice(0));

  it('says what was said, by whom, how bad it is and when', () => {
    logger.warn('A mail bounced');
    expect(lines).toEqual([
      { level: 'warn', time: expect.stringMatching(/Z$/), context: 'Mails', message: 'A mail bounced' },
    ]);
  });

  it('keeps facts as fields of their own', () => {
    logger.log({ message: 'A mail was sent', mailId: 'mail_1' });
    expect(lines[0]).toMatchObject({ level: 'info', context: 'Mails', message: 'A mail was sent', mailId: 'mail_1' });
  });

  it.each([
    ['an error', (error: Error) => logger.error(error)],
    ['an error’s stack beside words', (error: Error) => logger.error(error.message, error.stack)],
    ['a stack beside facts', (error: Error) => logger.error({ message: error.message }, error.stack)],
  ])('keeps where it happened, given %s', (_, write) => {
    write(new Error('no such table'));
    expect(lines[0]).toMatchObject({ level: 'error', context: 'Mails', message: 'no such table' });
    expect(lines[0]!['stack']).toMatch(/desk-logger\.spec/);
  });

  it('writes no secret and no address, should anybody hand it one', () => {
    logger.log({ message: 'x', password: 'p4ss', email: 'a@b.c', person: { token: 't0ken', id: 'per_1' } });
    expect(JSON.stringify(lines)).not.toMatch(/p4ss|a@b\.c|t0ken/);
    expect(JSON.stringify(lines)).toContain('per_1');
  });

  it('does not tell of every part the framework puts together', () => {
    new Logger('InstanceLoader').log('MailModule dependencies initialized');
    expect(lines).toEqual([]);
  });
});
