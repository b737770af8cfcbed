import { Injectable, Module, type Provider } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import type { StoredEvent } from '../events/event.js';
import { Handlers } from './handlers.js';
import { Handles, On } from './handles.js';
import { defineJob } from './job.js';

const ring = defineJob<{ for: string }>('test.ring', { lane: 'alarms' });
defineJob('test.write', { lane: 'mail' });
defineJob('test.write', { lane: 'mail' });

@Injectable()
class Bell {
  @Handles(ring)
  async ring() {}
}
@Injectable()
class SecondBell {
  @Handles(ring)
  async ring() {}
}
@Injectable()
class Ear {
  @On('parcel.lost')
  async hear(_event: StoredEvent) {}
}

describe('what does not fit together', () => {
  const problemsOf = (...providers: Provider[]): Promise<string[]> => {
    @Module({ imports: [DiscoveryModule], providers: [Handlers, ...providers] })
    class App {}
    return NestFactory.createApplicationContext(App, { logger: false, abortOnError: false }).then(
      () => [],
      (error) => error.problems,
    );
  };

  it('keeps the process from starting, each problem by name', async () => {
    expect(
      await problemsOf(
        Bell,
        SecondBell,
        Ear,
        { provide: 'another', useClass: Ear },
        { provide: 'the same', useExisting: Bell },
      ),
    ).toEqual([
      'Bell.ring and SecondBell.ring both handle the job "test.ring"',
      'two listeners are named Ear.hear',
      'nobody handles the job "test.write"',
      'two jobs are named "test.write"',
    ]);
  });
});
