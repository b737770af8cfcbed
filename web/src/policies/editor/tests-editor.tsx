import { IconPlus, IconTrash } from '@tabler/icons-react';
import { Button } from '../../ui/button.js';
import { CheckField } from '../../ui/check-field.js';
import { IconButton } from '../../ui/icon-button.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import { factLabel } from '../cell-words.js';
import { expectationWords } from '../expectation-words.js';
import { TestChip } from '../findings/test-lines.js';
import { OUTCOMES, type Fact, type Outcome } from '../policy-shapes.js';
import { named, t } from '../text.js';
import { FactInput } from '../trial/fact-input.js';
import { newTest, NO_ROW, type DraftTest } from './draft.rules.js';
import classes from './editor.module.css';
import type { EditorProps } from './rows-editor.js';

/** What the author expects of the table. Each test is run while it is written; published, it stands for every later version. */
export function TestsEditor({ draft, change, catalogue, checked, faultAt }: EditorProps) {
  const { tests } = draft;
  const set = (key: string, part: Partial<DraftTest>): void =>
    change({ tests: tests.map((test) => (test.key === key ? { ...test, ...part } : test)) });
  const remove = (test: DraftTest): void => {
    change({ tests: tests.filter(({ key }) => key !== test.key) });
    tell(t('testRemoved', { name: test.name }), {
      action: { label: t('undo'), keys: 'z', run: () => change({ tests }) },
    });
  };
  return (
    <section aria-label={t('part_tests')} className={classes.stack}>
      <h2>{t('part_tests')}</h2>
      <p className={classes.lead}>{t('testsLead')}</p>
      {tests.map((test, at) => {
        const result = checked.check?.testResults.find(({ name }) => name === test.name);
        return (
          <fieldset key={test.key} className={classes.test} data-fails={(result && !result.passes) || undefined}>
            <legend>
              {t('testNamed')} {at + 1}
            </legend>
            <div className={classes.testTop}>
              <TextField
                label={t('testName')}
                value={test.name}
                dir="auto"
                problem={faultAt(`tests.${at}.name`)}
                onChange={({ target }) => set(test.key, { name: target.value })}
              />
              {result && <TestChip passes={result.passes} />}
              <IconButton
                label={t('removeTest', { name: test.name })}
                icon={<IconTrash />}
                onClick={() => remove(test)}
              />
            </div>
            {result && !result.passes && (
              <p className={classes.fault}>{t('found', { answer: expectationWords(result.got) })}</p>
            )}
            <TestFacts
              test={test}
              at={at}
              catalogue={catalogue}
              faultAt={faultAt}
              onChange={(facts) => set(test.key, { facts })}
            />
            <div className={classes.fields}>
              <Select
                label={t('expectedOutcome')}
                value={test.outcome}
                options={OUTCOMES.map((value) => ({ value, label: named('outcome', value) }))}
                onChange={(outcome) => set(test.key, { outcome: outcome as Outcome })}
              />
              <Select
                label={t('expectedRow')}
                value={test.row}
                options={[
                  { value: '', label: t('anyRow') },
                  { value: NO_ROW, label: t('noRow') },
                  ...draft.rows.map(({ id }) => ({ value: id, label: id })),
                ]}
                onChange={(row) => set(test.key, { row })}
              />
            </div>
            <CheckField
              label={t('expectsProvisional')}
              checked={test.provisional}
              onChange={(provisional) => set(test.key, { provisional })}
            />
          </fieldset>
        );
      })}
      <div>
        <Button icon={<IconPlus />} onClick={() => change({ tests: [...tests, newTest(tests, t('test'))] })}>
          {t('addTest')}
        </Button>
      </div>
    </section>
  );
}

interface TestFactsProps {
  test: DraftTest;
  at: number;
  catalogue: ReadonlyMap<string, Fact>;
  faultAt: (field: string) => string | undefined;
  onChange: (facts: DraftTest['facts']) => void;
}

function TestFacts({ test, at, catalogue, faultAt, onChange }: TestFactsProps) {
  const given = [...catalogue.values()].filter(({ name }) => name in test.facts);
  const free = [...catalogue.values()].filter(({ name }) => !(name in test.facts));
  const first = (fact: Fact) =>
    fact.type === 'number' ? 0 : fact.type === 'boolean' ? false : (fact.values?.[0] ?? '');
  return (
    <div className={classes.fields}>
      {given.map((fact) => (
        <FactInput
          key={fact.name}
          fact={fact}
          value={test.facts[fact.name]}
          problem={faultAt(`tests.${at}.facts.${fact.name}`)}
          onChange={(value) => {
            const { [fact.name]: _, ...rest } = test.facts;
            onChange(value === undefined ? rest : { ...test.facts, [fact.name]: value });
          }}
        />
      ))}
      <Select
        label={t('addFact')}
        value=""
        options={[{ value: '', label: '…' }, ...free.map((fact) => ({ value: fact.name, label: factLabel(fact) }))]}
        onChange={(name) => {
          const fact = catalogue.get(name);
          if (fact) onChange({ ...test.facts, [name]: first(fact) });
        }}
      />
    </div>
  );
}
