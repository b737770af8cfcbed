import type { DeskModule } from '../shell/desk-module.js';
import './text.js';

/** Partners have no screen of their own at the desk: what they do shows in their cases. Their words are there from the beginning all the same. */
export const deskModule: DeskModule = {
  shows: {
    commitments: ['/api/v1/tasks'],
    tasks: ['/api/v1/tasks', '/api/v1/tasks/{id}/disclosures'],
    case: ['/api/v1/claims'],
  },
};
