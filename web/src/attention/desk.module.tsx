import type { DeskModule } from '../shell/desk-module.js';

export const deskModule: DeskModule = {
  shows: {
    case: ['/api/v1/cases/counts'],
    commitments: ['/api/v1/cases/counts'],
    timeline: ['/api/v1/cases'],
  },
};
