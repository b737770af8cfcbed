import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { DESK_WORDS } from '../../src/pages/desk/desk-paths.js';
import { sourcesBelow } from './sources.js';

const LANGUAGES = ['de', 'pt'];
/** What an agent sees the turns of on a case's timeline. */
const IN_A_CASE = 'case commitment task participation own_task update decision exception approval remedy claim'.split(
  ' ',
);
const modules = sourcesBelow('web/src')
  .filter((file) => file.endsWith('messages.en.ts'))
  .map((file) => relative('web/src', dirname(file)));

describe('the words of the desk', () => {
  it('are there in every language, in every module', () => {
    expect(modules.length).toBeGreaterThan(3);
    const missing = modules.flatMap((name) =>
      LANGUAGES.filter((language) => !existsSync(`web/src/${name}/messages.${language}.ts`)).map(
        (language) => `${name} in ${language}`,
      ),
    );
    expect(missing).toEqual([]);
  });

  it('name the same values in every language', () => {
    const wrong = modules.flatMap((name) => {
      const english = messagesIn(`web/src/${name}/messages.en.ts`);
      return LANGUAGES.flatMap((language) =>
        [...messagesIn(`web/src/${name}/messages.${language}.ts`)]
          .filter(([key, values]) => values !== english.get(key))
          .map(([key]) => `${name}.${key} in ${language}`),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('have a sentence for everything that can happen in a case', () => {
    const sentences = new Set(messagesIn('web/src/cases/timeline/messages.en.ts').keys());
    const happens = sourcesBelow('src')
      .filter((file) => file.endsWith('.events.ts'))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'((\w+)\.\w+)'/g)])
      .filter(([, , subject]) => IN_A_CASE.includes(subject!))
      .map(([, type]) => type!);
    expect(happens.length).toBeGreaterThan(60);
    expect(happens.filter((type) => !sentences.has(type.replace('.', '_')))).toEqual([]);
  });

  it('know every refusal they name', () => {
    const known = new Set(
      [...readFileSync('docs/problems.md', 'utf8').matchAll(/`\/problems\/([\w-]+)`/g)].map(([, slug]) => slug!),
    );
    const named = [...messagesIn('web/src/api/messages.en.ts').keys()].filter((key) => key !== 'unreachable');
    expect(named.filter((slug) => !known.has(slug))).toEqual([]);
  });
});

describe('the addresses of the desk', () => {
  it('all begin with a word the service serves the desk under', () => {
    const paths = sourcesBelow('web/src')
      .filter((file) => file.endsWith('desk.module.tsx'))
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/path: '\/([\w-]+)/g)].map(([, word]) => word!));
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((word) => !(DESK_WORDS as readonly string[]).includes(word))).toEqual([]);
  });
});

/** Each message's values by its key. */
function messagesIn(file: string): Map<string, string> {
  const lines = readFileSync(file, 'utf8').matchAll(/^ {2}'?([\w-]+)'?:\s*['"](.*)['"],$/gm);
  return new Map(
    [...lines].map(([, key, text]) => [
      key!,
      [...text!.matchAll(/\{\{(\w+)\}\}/g)]
        .map(([, value]) => value)
        .sort()
        .join(' '),
    ]),
  );
}
