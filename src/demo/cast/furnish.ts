import type { Stage } from '../stage.js';
import type { Cast } from './cast.js';

/** What the demo's people find on the desk: the line on which customers reach a person, and replies they need every day. */
export async function furnish({ helpline, macros }: Stage, { manager: { actor } }: Cast): Promise<void> {
  await helpline.change(
    actor,
    {
      phone: '+44 1632 960123',
      hours: [
        { language: 'en', words: 'Monday to Friday, 9 to 17, London time' },
        { language: 'de', words: 'Montag bis Freitag, 10 bis 18 Uhr' },
        { language: 'pt', words: 'De segunda a sexta, das 9 às 17 horas' },
      ],
    },
    undefined,
  );
  for (const macro of MACROS) await macros.create(actor, { ...macro, shared: true });
}

type Macro = Parameters<Stage['macros']['create']>[1];

const MACROS: readonly Macro[] = [
  {
    name: 'Ask for a picture',
    audience: 'customer',
    body: 'Dear {{customer.name}}, could you send us a picture of it? Then we can put this right without asking you twice.',
    translations: [
      {
        language: 'de',
        body: 'Guten Tag {{customer.name}}, können Sie uns ein Bild davon senden? Dann bringen wir es in Ordnung, ohne noch einmal zu fragen.',
      },
      {
        language: 'pt',
        body: 'Bom dia, {{customer.name}}. Pode enviar-nos uma fotografia? Assim resolvemos o assunto sem voltar a perguntar.',
      },
    ],
    actions: { own: true, waiting: 'customer' },
  },
  {
    name: 'We are late, and sorry',
    audience: 'customer',
    body: 'Dear {{customer.name}}, we are later than we said, and we are sorry. What stands now: {{promise.what}}, by {{promise.due}}. You need not do anything.',
  },
  {
    name: 'All is arranged',
    audience: 'customer',
    body: 'Dear {{customer.name}}, everything about {{order.number|your order}} is arranged: {{promise.what}}, by {{promise.due}}. Your page shows it at any time.',
  },
  {
    name: 'Have it collected tomorrow',
    audience: 'customer',
    body: 'Dear {{customer.name}}, a courier will collect it. We write as soon as the hour is fixed.',
    actions: {
      own: true,
      task: {
        kind: 'pickup',
        title: 'Collect a return',
        dueInMinutes: 24 * 60,
        shares: ['name', 'phone', 'address'],
      },
    },
  },
  {
    name: 'Is it still on?',
    audience: 'partner',
    body: 'Hello {{partner.name}}, is {{promise.what}} still on for {{promise.due}}? A tap on your page is enough.',
  },
  {
    name: 'For whoever has it next',
    audience: 'internal',
    body: 'Where {{case.number}} stands: {{promise.what}}, by {{promise.due}}. Next: ',
  },
];
