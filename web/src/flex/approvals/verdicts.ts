import { answerOf, api, asRead, type Shape } from '../../api/client.js';

type Sheet = Shape<'ApprovalSheet'>;

/** Says yes or no to it as it was read; with a password, proves first who says so. */
export async function giveVerdict(
  approval: Sheet,
  verdict: Shape<'VerdictDto'>,
  password?: string,
): Promise<Shape<'ApprovalSheet'>> {
  if (password) await answerOf(api.PUT('/api/v1/session/step-up', { body: { password } }));
  const params = { path: { id: approval.id }, header: asRead(approval) };
  return answerOf(api.PUT('/api/v1/approvals/{id}/verdict', { params, body: verdict }));
}

/** Asks back, answers, or takes back. */
export function say(approval: Sheet, act: 'question' | 'answer' | 'withdrawal', words: string): Promise<unknown> {
  const params = { path: { id: approval.id }, header: asRead(approval) };
  switch (act) {
    case 'question':
      return answerOf(api.PUT('/api/v1/approvals/{id}/question', { params, body: { body: words } }));
    case 'answer':
      return answerOf(api.PUT('/api/v1/approvals/{id}/answer', { params, body: { body: words } }));
    case 'withdrawal':
      return answerOf(api.PUT('/api/v1/approvals/{id}/withdrawal', { params, body: { reason: words } }));
  }
}
