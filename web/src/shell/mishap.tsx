import type { ErrorComponentProps } from '@tanstack/react-router';
import { problemWords } from '../api/problem-words.js';
import { Failed } from '../ui/states.js';
import { t } from './text.js';

/** A screen that broke: the rest of the desk goes on. */
export const Mishap = ({ error, reset }: ErrorComponentProps) => (
  <Failed title={t('brokeTitle')} words={problemWords(error)} again={t('again')} onAgain={reset} />
);
