import type { FormEvent } from 'react';
import { answerOf, api, asRead, reads, type Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';
import { languageOptions } from '../../cases/opening/language-options.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Failed, Loading } from '../../ui/states.js';
import { TextField } from '../../ui/text-field.js';
import { tell } from '../../ui/toast-store.js';
import classes from '../pattern/pattern.module.css';
import { useChanged } from '../pattern/use-changed.js';
import { useForm } from '../pattern/use-form.js';
import { t } from '../text.js';

const PATH = '/api/v1/settings/helpline';

/** Where a customer who would rather talk reaches a person: on every customer's page, in the hours that are said in their language. */
export default function HelplineSettings() {
  const { data, isError, error, refetch } = reads.useQuery('get', PATH, {});
  return (
    <Page title={t('section_helpline')} lead={t('helplineLead')}>
      {isError && (
        <Failed title={t('failed')} words={problemWords(error)} again={t('again')} onAgain={() => void refetch()} />
      )}
      {!data && !isError && <Loading label={t('loading')} lines={5} />}
      {data && <Line key={data.version} helpline={data} />}
    </Page>
  );
}

function Line({ helpline }: { helpline: Shape<'HelplineView'> }) {
  const said = (language: string): string => helpline.hours.find((one) => one.language === language)?.words ?? '';
  const languages = [
    ...languageOptions('en'),
    // What a program has set in another language stays to be read and changed.
    ...helpline.hours.flatMap(({ language }) => languageOptions(language).slice(languageOptions('en').length)),
  ];
  const form = useForm<{ phone: string; words: Record<string, string> }>({
    phone: helpline.phone ?? '',
    words: Object.fromEntries(languages.map(({ value }) => [value, said(value)])),
  });
  const changed = useChanged(PATH);
  const { phone, words } = form.values;
  const hours = languages
    .map(({ value }) => ({ language: value, words: words[value]!.trim() }))
    .filter((one) => one.words !== '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void form.send(
      async () => {
        await answerOf(
          api.PUT(PATH, { params: { header: asRead(helpline) }, body: { phone: phone.trim() || null, hours } }),
        );
        await changed();
      },
      () => tell(t('saved')),
    );
  };
  return (
    <form onSubmit={submit} className={classes.stack} aria-label={t('section_helpline')}>
      <TextField label={t('phone')} hint={t('helplineHint')} type="tel" autoComplete="off" {...form.text('phone')} />
      {languages.map(({ value, label }) => (
        <TextField
          key={value}
          label={t('hoursIn', { language: label })}
          lang={value}
          maxLength={200}
          value={words[value]}
          problem={form.fieldProblem(`hours.${hours.findIndex(({ language }) => language === value)}.words`)}
          onChange={({ target }) => form.set({ words: { ...words, [value]: target.value } })}
        />
      ))}
      {form.problem && (
        <p role="alert" className={classes.problem}>
          {form.problem}
        </p>
      )}
      <div>
        <Button look="main" type="submit" busy={form.busy}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
