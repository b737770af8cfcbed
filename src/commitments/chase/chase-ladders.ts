import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/index.js';
import type { Rung } from './rung.rules.js';

/** The ladders chases climb. A stored version never changes, so what was read once is kept. */
@Injectable()
export class ChaseLadders {
  private readonly known = new Map<string, Rung[]>();

  /** The newest ladder for promises of this kind; without one, that of whose promise it is. */
  async currentFor(work: Work, promise: { kind: string; promiser: 'us' | 'partner' }): Promise<string> {
    const [ladder] = await work.query<{ id: string }>(
      `select id from chase_ladders where kind in ($1, $2) order by kind = $1 desc, version desc limit 1`,
      [promise.kind, promise.promiser === 'us' ? 'own' : 'partner'],
    );
    return ladder!.id;
  }

  async rungs(work: Work, ladderId: string): Promise<Rung[]> {
    let rungs = this.known.get(ladderId);
    if (!rungs) {
      const [ladder] = await work.query<{ rungs: Rung[] }>('select rungs from chase_ladders where id = $1', [ladderId]);
      this.known.set(ladderId, (rungs = ladder!.rungs));
    }
    return rungs;
  }
}
