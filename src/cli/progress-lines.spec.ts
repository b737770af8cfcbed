import { PassThrough } from 'node:stream';
import { ProgressLines } from './progress-lines.js';

describe('progress', () => {
  it('is a bar redrawn in place where a person looks on, and leaves nothing behind', () => {
    const { stream, written } = terminal({ isTTY: true, columns: 60 });
    const progress = new ProgressLines(stream);
    progress.begin('reading a file', 200);
    progress.end();
    expect(written()).toBe(`\r\x1b[K${'░'.repeat(24)}   0 %  reading a file\r\x1b[K`);
  });

  it('is silent elsewhere as long as nothing takes long; notes are told', () => {
    const { stream, written } = terminal({});
    const progress = new ProgressLines(stream);
    progress.begin('reading a file', 200);
    progress.reach(100);
    progress.note('Another import is running');
    progress.end();
    expect(written()).toBe('Another import is running\n');
  });

  it('is a line every few seconds where it does', () => {
    const { stream, written } = terminal({});
    // The machine's stopwatch, so that the test need not wait.
    const now = jest.spyOn(performance, 'now').mockReturnValue(1_000_000);
    const progress = new ProgressLines(stream);
    progress.begin('writing orders', 300);
    progress.reach(50);
    now.mockReturnValue(1_004_000);
    progress.reach(100);
    progress.reach(101);
    now.mockRestore();
    expect(written()).toBe('writing orders: 33 %\n');
  });

  function terminal(shape: { isTTY?: boolean; columns?: number }) {
    const stream = Object.assign(new PassThrough(), shape);
    return { stream, written: () => String(stream.read() ?? '') };
  }
});
