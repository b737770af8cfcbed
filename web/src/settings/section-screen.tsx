import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Nowhere } from '../shell/nowhere.js';
import { Loading } from '../ui/states.js';
import { Frame } from './frame.js';
import { SECTIONS } from './sections.js';
import { t } from './text.js';

/** One part of the settings, or one thing in it. */
export function SectionScreen() {
  const { section, id } = useParams({ strict: false }) as { section: string; id?: string };
  const found = SECTIONS.find(({ name }) => name === section);
  if (!found) return <Nowhere />;
  const { List, One } = found;
  return (
    <Frame section={section}>
      <Suspense fallback={<Loading label={t('loading')} lines={8} />}>
        {id ? <One key={id} id={id} /> : <List />}
      </Suspense>
    </Frame>
  );
}
