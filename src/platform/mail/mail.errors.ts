import { Refusal } from '../refusals/refusal.js';

/** A mail that is queued or sent goes its way; only one that stayed behind can be sent again. */
export class MailNotWaiting extends Refusal {
  readonly slug = 'mail-not-waiting';
  constructor(state: string) {
    super(`Only a mail that is held or has failed can be sent again; this one is ${state}.`, { state });
  }
}

/** A mistake in our program: personal words must not stand in what is kept with a mail. */
export class MailDataPersonal extends Error {
  constructor(template: string, fields: string[]) {
    super(`The mail "${template}" was given more than ids and plain values in: ${fields.join(', ')}.`);
    this.name = 'MailDataPersonal';
  }
}

/** A mistake in our program: nobody defined this template, or two did. */
export class TemplateUnknown extends Error {
  constructor(template: string) {
    super(`There is no mail template "${template}".`);
    this.name = 'TemplateUnknown';
  }
}

export class TemplateDefinedTwice extends Error {
  constructor(template: string) {
    super(`Two mail templates are named "${template}".`);
    this.name = 'TemplateDefinedTwice';
  }
}

/** There is nobody at this address: no such reader any more, none that is active, or none with an address we can use. */
export class NoAddress extends Error {
  constructor() {
    super('The reader has no e-mail address that can be used.');
    this.name = 'NoAddress';
  }
}
