import { ServerSecret, type Clock, type Config } from '../../platform/index.js';
import { Credentials } from '../credentials.js';
import { Passwords } from '../passwords.js';
import { PeopleService } from '../people/people.service.js';
import { RememberedCallers } from '../remembered-callers.js';
import { KeysService } from './keys.service.js';

/** The keys without the rest of the desk around them: for a command that makes one and ends. */
export function keysAlone(config: Config, clock: Clock): KeysService {
  const remembered = new RememberedCallers(clock);
  const people = new PeopleService(new Passwords(), new Credentials(remembered));
  return new KeysService(people, remembered, ServerSecret.of(config));
}
