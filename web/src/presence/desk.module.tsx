import type { DeskModule } from '../shell/desk-module.js';

export const deskModule: DeskModule = { shows: { presence: ['/api/v1/presence'] } };
