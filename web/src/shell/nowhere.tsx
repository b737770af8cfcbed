import { IconMapQuestion } from '@tabler/icons-react';
import { Empty } from '../ui/states.js';
import { t } from './text.js';

export const Nowhere = () => (
  <Empty icon={<IconMapQuestion />} title={t('nowhereTitle')}>
    {t('nowhereWords')}
  </Empty>
);
