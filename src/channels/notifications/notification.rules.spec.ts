import { mentionedIn, occasionOf } from './notification.rules.js';

const people = [
  { id: 'ada', name: 'Ada Agent' },
  { id: 'adah', name: 'Ada Agentson' },
  { id: 'jose', name: 'José Núñez' },
  { id: 'mara', name: 'Mara Manager' },
  { id: 'mara2', name: 'Mara Manager' },
  { id: 'otto', name: 'Otto' },
];

describe('who is spoken to', () => {
  it.each<[string, string[]]>([
    ['@Ada Agent can you look?', ['ada']],
    ['@ada agent, please', ['ada']],
    ['please, @Ada Agentson.', ['adah']],
    ['@Jose Nunez and @Otto', ['jose', 'otto']],
    ['@josé knows', ['jose']],
    ['(@Otto)', ['otto']],
    ['@Ada knows', []],
    ['@Mara Manager', ['mara', 'mara2']],
    ['@Ottoman empire', []],
    ['otto@example.test', []],
    ['write to x.y@otto', []],
    ['@nobody', []],
    ['@ Otto', []],
    ['@', []],
    ['@Otto @Otto', ['otto']],
    ['Otto', []],
  ])('in %j: %j', (body, ids) => expect(mentionedIn(body, people).toSorted()).toEqual(ids.toSorted()));
});

describe('what disturbs somebody', () => {
  const data = {};
  it.each<[Parameters<typeof occasionOf>[0], string | undefined]>([
    [{ type: 'entry.written', actorKind: 'customer', data }, 'customer_replied'],
    [{ type: 'entry.written', actorKind: 'partner', data }, 'partner_answered'],
    [{ type: 'entry.written', actorKind: 'staff', data: { kind: 'note' } }, 'mention'],
    [{ type: 'entry.written', actorKind: 'staff', data: { kind: 'message' } }, undefined],
    [{ type: 'entry.written', actorKind: 'system', data: { author: 'customer' } }, undefined],
    [{ type: 'commitment.accepted', actorKind: 'partner', data }, 'partner_answered'],
    // Said on the telephone, and written down by one of ours.
    [{ type: 'commitment.accepted', actorKind: 'staff', data: { spoken: true } }, undefined],
    [{ type: 'commitment.broken', actorKind: 'system', data }, 'promise'],
    [{ type: 'commitment.chased', actorKind: 'system', data: { tells: ['owner', 'managers'] } }, 'promise'],
    [{ type: 'commitment.chased', actorKind: 'system', data: { tells: ['partner'] } }, undefined],
    [{ type: 'commitment.chased', actorKind: 'system', data: { tells: ['owner'], withheld: 'paused' } }, undefined],
    [{ type: 'commitment.at_risk', actorKind: 'system', data }, undefined],
    [{ type: 'approval.asked', actorKind: 'staff', data: { asked: ['per_1'] } }, 'approval'],
    [{ type: 'approval.granted', actorKind: 'staff', data }, undefined],
  ])('%j is %s', (event, occasion) => expect(occasionOf(event)).toBe(occasion));
});
