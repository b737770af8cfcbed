import type { Work } from '../database/work.js';
import type { Addressee } from './address-book.js';
import { TemplateDefinedTwice, TemplateUnknown } from './mail.errors.js';
import type { MailData } from './mail.rules.js';

/** What a mail says. */
export interface Letter {
  subject: string;
  text: string;
  html: string;
  /** What enters, moves or takes out an entry in the reader's diary: the text of an `.ics` file, and how it is meant. */
  appointment?: { method: string; text: string };
}

/** What a template may use. It reads what it needs itself, inside `work`, at the moment the mail is sent or shown. */
export interface LetterContext {
  readonly work: Work;
  readonly data: MailData;
  readonly reader: Addressee;
  /** The reader's; write English where you do not speak it. */
  readonly language: string;
  readonly caseId: string | null;
  /** The whole address of the mail's link; undefined when it has none or it does not open any more. */
  readonly link: string | undefined;
  /** Where the desk is reached, for addresses that need no link; no slash at the end. */
  readonly deskUrl: string;
  /** In whose name the desk writes: a name and an address, or the address alone. */
  readonly mailFrom: string;
}

export type Template = (context: LetterContext) => Letter | Promise<Letter>;

const templates = new Map<string, Template>();

/** Names a way to write, once for the whole process; the name is kept in the mails that use it, so it stays. */
export function defineTemplate(name: string, template: Template): string {
  if (templates.has(name)) throw new TemplateDefinedTwice(name);
  templates.set(name, template);
  return name;
}

export const isTemplate = (name: string): boolean => templates.has(name);

/** @throws TemplateUnknown */
export function templateNamed(name: string): Template {
  const template = templates.get(name);
  if (!template) throw new TemplateUnknown(name);
  return template;
}
