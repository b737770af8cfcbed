import { Injectable } from '@nestjs/common';
import type { Proof } from '../../commitments/index.js';
import { assertFresh, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import type { ProofDefaultsDto, ProofDefaultsView } from './proof-defaults.dto.js';

const SETTING = 'proof';

/** What proof a task asks for unless it says so itself, by its kind. Each change is an event; tasks keep what they were given. */
@Injectable()
export class ProofDefaults {
  constructor(private readonly uow: UnitOfWork) {}

  read(actor: Actor): Promise<ProofDefaultsView> {
    return this.uow.read(actor, (work) => defaults(work));
  }

  /** @throws Stale */
  change(
    actor: Actor,
    { otherwise, kinds }: ProofDefaultsDto,
    ifMatch: number | undefined,
  ): Promise<ProofDefaultsView> {
    return this.uow.run(actor, async (work) => {
      const { version } = await defaults(work, 'for update');
      assertFresh(version, ifMatch);
      const changed = { otherwise, kinds: kinds.map(({ kind, proof }) => ({ kind, proof })), version: version + 1 };
      await work.query('update settings set value = $2 where name = $1', [SETTING, JSON.stringify(changed)]);
      work.record({ type: 'proof.defaults_changed', data: { ...changed } });
      return changed;
    });
  }

  /** What a task of this kind asks for. */
  async of(work: Work, kind: string): Promise<Proof> {
    const { kinds, otherwise } = await defaults(work);
    return kinds.find((one) => one.kind === kind)?.proof ?? otherwise;
  }
}

async function defaults(work: Work, lock: '' | 'for update' = ''): Promise<ProofDefaultsView> {
  const [row] = await work.query<{ value: ProofDefaultsView }>(`select value from settings where name = $1 ${lock}`, [
    SETTING,
  ]);
  return row!.value;
}
