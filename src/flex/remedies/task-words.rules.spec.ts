import { collectionTask, repairTask } from './task-words.rules.js';

describe('what a partner is asked for a remedy', () => {
  it('is asked in their language, with the return’s number and its things', () => {
    expect(collectionTask('RMA-7', '2 × Blender', 'en')).toEqual({
      title: 'Collect a return',
      instructions: 'Return number RMA-7. 2 × Blender.',
    });
    expect(collectionTask('RMA-7', '', 'de')).toEqual({
      title: 'Eine Rücksendung abholen',
      instructions: 'Rücksendenummer RMA-7.',
    });
    expect(repairTask('Nähmaschine', 'pt')).toBe('Reparar: Nähmaschine');
    expect(repairTask('', 'de')).toBe('Reparieren: was gekauft wurde');
  });
});
