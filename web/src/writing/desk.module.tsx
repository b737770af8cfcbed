import type { DeskModule } from '../shell/desk-module.js';

export const deskModule: DeskModule = {
  shows: { drafts: ['/api/v1/cases/{id}/drafts'], sends: ['/api/v1/cases/{id}/sends'] },
};
