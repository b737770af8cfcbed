import {
  IconAddressBook,
  IconBuildingStore,
  IconCalendarWeek,
  IconEye,
  IconHeartHandshake,
  IconKey,
  IconLink,
  IconMail,
  IconPhone,
  IconRoute,
  IconScale,
  IconShieldLock,
  IconStairs,
  IconTargetArrow,
  IconWebhook,
} from '@tabler/icons-react';
import { lazy, type ComponentType } from 'react';
import { Nowhere } from '../shell/nowhere.js';

export interface Section {
  readonly name: string;
  readonly icon: ComponentType<{ 'aria-hidden'?: boolean }>;
  readonly List: ComponentType;
  /** One of its things; none has an address of its own unless said. */
  readonly One: ComponentType<{ id: string }>;
}

const nowhere = Nowhere as ComponentType<{ id: string }>;

/** All that is set up here, in the order in which a desk is begun. */
export const SECTIONS: readonly Section[] = [
  { name: 'people', icon: IconAddressBook, List: lazy(() => import('./people/people-list.js')), One: nowhere },
  {
    ...{ name: 'partners', icon: IconBuildingStore, List: lazy(() => import('./partners/partner-list.js')) },
    One: lazy(() => import('./partners/one-partner.js')),
  },
  {
    ...{ name: 'calendars', icon: IconCalendarWeek, List: lazy(() => import('./calendars/calendar-list.js')) },
    One: lazy(() => import('./calendars/one-calendar.js')),
  },
  {
    ...{ name: 'ladders', icon: IconStairs, List: lazy(() => import('../terms/ladders/ladder-list.js')) },
    One: lazy(() => import('../terms/ladders/one-ladder.js')),
  },
  {
    ...{ name: 'service-levels', icon: IconTargetArrow, List: lazy(() => import('../terms/levels/level-list.js')) },
    One: lazy(() => import('../terms/levels/one-level.js')),
  },
  {
    name: 'underpinning',
    icon: IconScale,
    List: lazy(() => import('../terms/levels/underpinning-list.js')),
    One: nowhere,
  },
  {
    name: 'discretion',
    icon: IconHeartHandshake,
    List: lazy(() => import('../flex/settings/limit-list.js')),
    One: nowhere,
  },
  {
    name: 'approval-routes',
    icon: IconRoute,
    List: lazy(() => import('../flex/settings/route-list.js')),
    One: nowhere,
  },
  { name: 'helpline', icon: IconPhone, List: lazy(() => import('./helpline/helpline.js')), One: nowhere },
  { name: 'keys', icon: IconKey, List: lazy(() => import('./keys/key-list.js')), One: nowhere },
  {
    ...{ name: 'webhooks', icon: IconWebhook, List: lazy(() => import('./webhooks/webhook-list.js')) },
    One: lazy(() => import('./webhooks/one-webhook.js')),
  },
  { name: 'links', icon: IconLink, List: lazy(() => import('./links/link-list.js')), One: nowhere },
  {
    name: 'mails',
    icon: IconMail,
    List: lazy(() => import('./mails/mail-list.js')),
    One: lazy(() => import('./mails/one-mail.js')),
  },
  {
    name: 'privacy',
    icon: IconShieldLock,
    List: lazy(() => import('./privacy/privacy-list.js')),
    One: lazy(() => import('./privacy/one-customer.js')),
  },
  { name: 'witnesses', icon: IconEye, List: lazy(() => import('./witnesses/witnesses.js')), One: nowhere },
];
