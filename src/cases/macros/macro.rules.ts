import type { Severity } from '../case.entity.js';
import { faultsIn, type MacroAudience } from './macro-text.rules.js';

/** A task for a partner, as a macro keeps it: for whom can be left to the moment, and its time is counted from then. */
export interface TaskTemplate {
  kind: string;
  title: string;
  instructions?: string;
  partnerId?: string;
  dueInMinutes: number;
  proof?: 'required' | 'enabled' | 'warn' | 'off';
  shares?: ('name' | 'phone' | 'address')[];
}

/** What a macro does beside saying something. */
export interface MacroActions {
  /** Whoever uses it takes the case over. */
  own?: boolean;
  severity?: Severity;
  task?: TaskTemplate;
  /** Waits for the answer to what it says, or for what partners of the case have promised. */
  waiting?: 'customer' | 'partner';
}

export interface MacroText {
  audience: MacroAudience;
  body: string | null;
  translations: { language: string; body: string }[];
  actions: MacroActions;
}

type Fault = { field: string; problem: string };

/** What stands against keeping this macro. */
export function macroFaults({ audience, body, translations, actions }: MacroText): Fault[] {
  const faults: Fault[] = [];
  const check = (field: string, text: string | null | undefined, readBy: MacroAudience): void => {
    for (const problem of text ? faultsIn(text, readBy) : []) faults.push({ field, problem });
  };
  const does = actions.own || actions.severity || actions.task || actions.waiting;
  if (body === null && !does) faults.push({ field: 'body', problem: 'a macro says something, or does something' });
  check('body', body, audience);
  translations.forEach((one, at) => check(`translations.${at}.body`, one.body, audience));
  if (body === null && translations.length > 0)
    faults.push({ field: 'translations', problem: 'translate a body: there is none' });
  check('actions.task.title', actions.task?.title, 'partner');
  check('actions.task.instructions', actions.task?.instructions, 'partner');
  if (actions.waiting === 'customer' && (audience !== 'customer' || body === null))
    faults.push({ field: 'actions.waiting', problem: 'waits for the customer only after a question to them' });
  return faults;
}

/** What will happen, in words for our staff. */
export function actionWords(
  { own, severity, task, waiting }: MacroActions,
  known: { agent: string | null; partner: string | null; title: string | null; due: string | null },
): string[] {
  return [
    ...(own ? [`The case is given to ${known.agent ?? 'you'}.`] : []),
    ...(severity ? [`Its severity becomes ${severity}.`] : []),
    ...(task
      ? [`${known.partner ?? 'A partner'} is asked for “${known.title ?? task.title}”, by ${known.due ?? '…'}.`]
      : []),
    ...(waiting === 'customer' ? ['The case waits for the customer’s answer.'] : []),
    ...(waiting === 'partner' ? ['The case waits for what its partners have promised.'] : []),
  ];
}
