import { instant, type Actor } from '../../platform/index.js';

export class EvidenceFileView {
  id!: string;
  name!: string;
  type!: string;
  /** As its reader is given it; null for a picture nobody outside has opened yet. */
  bytes!: number | null;
}

/** What the camera wrote into a picture: its claim, shown to our own people alone. */
export class CameraView {
  /** What its clock showed, with an offset where it knew its zone. */
  takenAt!: string | null;
  latitude!: number | null;
  longitude!: number | null;
}

/** One thing that was brought with a report. */
export class EvidenceItemView {
  id!: string;
  commitmentId!: string;
  /** What was promised. */
  what!: string;
  kind!: 'photo' | 'note' | 'scan';
  note!: string | null;
  /** The time it counts from: when it reached us, but a machine's scan says itself when it was made. */
  takenAt!: string;
  addedAt!: string;
  /** Null too for a file this reader may not open. */
  file!: EvidenceFileView | null;
  addedBy?: string;
  camera?: CameraView | null;
}

export interface EvidenceRow {
  id: string;
  commitmentId: string;
  what: string;
  kind: EvidenceItemView['kind'];
  note: string | null;
  takenAt: Date;
  addedAt: Date;
  addedBy: string;
  fileId: string | null;
  name: string;
  type: string;
  bytes: number;
  cleanBytes: number | null;
  cameraAt: string | null;
  latitude: number | null;
  longitude: number | null;
}

export function evidenceItem(actor: Actor, row: EvidenceRow): EvidenceItemView {
  const ours = actor.audience === 'staff';
  const bytes = ours || !row.type?.startsWith('image/') ? row.bytes : row.cleanBytes;
  const shown = {
    id: row.id,
    commitmentId: row.commitmentId,
    what: row.what,
    kind: row.kind,
    note: row.note,
    takenAt: instant(row.takenAt),
    addedAt: instant(row.addedAt),
    file: row.fileId === null ? null : { id: row.fileId, name: row.name, type: row.type, bytes },
  };
  return ours ? { ...shown, addedBy: row.addedBy, camera: cameraOf(row) } : shown;
}

const cameraOf = ({ cameraAt, latitude, longitude }: EvidenceRow): CameraView | null =>
  cameraAt === null && latitude === null ? null : { takenAt: cameraAt, latitude, longitude };
