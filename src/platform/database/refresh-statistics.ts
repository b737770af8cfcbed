import { ownerDataSource } from './data-source.js';

/** Tells PostgreSQL what is in the tables by now. After a load it would else plan for minutes as if they were empty. */
export async function refreshStatistics(url: string): Promise<void> {
  const owner = await ownerDataSource(url).initialize();
  try {
    await owner.query('analyze');
  } finally {
    await owner.destroy();
  }
}
