import { defineTemplate, letter } from '../../platform/index.js';

export const CHECKPOINT_MAIL = 'staff.checkpoint';

/** A checkpoint as a letter: whoever keeps it can show later what the ledger was that day. */
defineTemplate(CHECKPOINT_MAIL, async ({ work, data, language }) => {
  const [found] = await work.query<{ note: string }>('select note from checkpoints where size = $1', [data['size']]);
  return letter(
    {
      subject: `The ledger as it stands: ${String(data['size'])} events`,
      paragraphs: [
        'Keep this mail. Should anybody ever rewrite what happened before, these lines show it: hand them to the checker with an export of the ledger.',
        ...(found?.note ?? '').split('\n').filter((line) => line !== ''),
      ],
      footer: 'You get this because you were named as a witness of the ledger.',
    },
    language,
  );
});
