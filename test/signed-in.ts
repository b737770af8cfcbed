import { unique } from './case-scene.js';
import type { PartnerStory } from './partner-story.js';

const PASSWORD = 'a long enough password';

/** Somebody of the courier's, of this tier, signed in with a password. */
export async function signedIn(
  { desk, scene: { manager, courier } }: PartnerStory,
  name: string,
  tier: 'agent' | 'lead' | 'manager',
): Promise<{ id: string; cookie: { name: string; value: string } }> {
  const email = unique(name.split(' ')[0]!.toLowerCase());
  const { id } = await manager.make(`/api/v1/partners/${courier.id}/people`, { name, email, password: PASSWORD });
  await manager.put(`/api/v1/people/${id}/tier`, { tier });
  const answer = await fetch(`${desk.url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ email, password: PASSWORD }),
  });
  const [cookie, value] = answer.headers.getSetCookie()[0]!.split(';')[0]!.split('=') as [string, string];
  return { id, cookie: { name: cookie, value } };
}
