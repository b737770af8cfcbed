import { instant } from '../../platform/index.js';

export class ParticipationView {
  id!: string;
  partnerId!: string;
  partner!: string;
  role!: string;
  purpose!: string;
  startedAt!: string;
  endedAt!: string | null;
}

export interface ParticipationRow {
  id: string;
  caseId: string;
  partnerId: string;
  partner: string;
  role: string;
  purpose: string;
  startedAt: Date;
  endedAt: Date | null;
}

export const PARTICIPATION_COLUMNS = `
  select p.id, p.case_id as "caseId", p.partner_id as "partnerId", n.name as partner, p.role, p.purpose, p.started_at as "startedAt", p.ended_at as "endedAt"
  from participations p join partners n on n.id = p.partner_id`;

export const participationView = (row: ParticipationRow): ParticipationView => ({
  id: row.id,
  partnerId: row.partnerId,
  partner: row.partner,
  role: row.role,
  purpose: row.purpose,
  startedAt: instant(row.startedAt),
  endedAt: instant(row.endedAt),
});
