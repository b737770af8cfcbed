import type { Faker } from '@faker-js/faker';
import { faker as british } from '@faker-js/faker/locale/en_GB';
import { faker as german } from '@faker-js/faker/locale/de';
import { faker as portuguese } from '@faker-js/faker/locale/pt_PT';

export type Country = 'GB' | 'DE' | 'PT';

/** Somebody who does not exist. */
export interface Invented {
  name: string;
  /** Before the @ of an address. */
  account: string;
  phone: string;
  address: { street: string; postcode: string; city: string; country: Country };
  zone: string;
  currency: 'GBP' | 'EUR';
}

interface Land {
  faker: Faker;
  zone: string;
  currency: 'GBP' | 'EUR';
  /** Numbers kept free for films, where the country has some. */
  phone: string;
  towns: readonly (readonly [town: string, postcode: string])[];
  surnames?: readonly string[];
}

const LANDS: Record<Country, Land> = {
  GB: {
    faker: british,
    zone: 'Europe/London',
    currency: 'GBP',
    phone: '+44 7700 900###',
    towns: [
      ...([
        ['Bristol', 'BS6 #XY'],
        ['Leeds', 'LS6 #QD'],
        ['Norwich', 'NR2 #LT'],
        ['Cardiff', 'CF11 #EA'],
      ] as const),
      ...([
        ['Edinburgh', 'EH9 #JT'],
        ['Brighton', 'BN2 #FB'],
        ['York', 'YO31 #HN'],
        ['Sheffield', 'S11 #PW'],
      ] as const),
    ],
    surnames: (
      'Ashworth Barlow Carter Chandra Dawson Ellis Fletcher Grant Hughes Iqbal Jarvis Kaur Lowe Marsh Nolan Okoro Palmer Quinn Reid Shah ' +
      'Thornton Underwood Vaughan Walsh Yates'
    ).split(' '),
  },
  DE: {
    faker: german,
    zone: 'Europe/Berlin',
    currency: 'EUR',
    phone: '+49 30 23125 ###',
    towns: [
      ['Hamburg', '20###'],
      ['Leipzig', '041##'],
      ['Freiburg', '791##'],
      ['Köln', '506##'],
    ],
  },
  PT: {
    faker: portuguese,
    zone: 'Europe/Lisbon',
    currency: 'EUR',
    phone: '+351 210 000 ###',
    towns: [
      ['Lisboa', '11##-0##'],
      ['Porto', '40##-1##'],
      ['Coimbra', '30##-2##'],
      ['Faro', '80##-3##'],
    ],
  },
};

/** Invents people, the same ones in the same order for the same seed, no two with the same account. */
export class Directory {
  private readonly accounts = new Set<string>();

  constructor(seed: number) {
    for (const { faker } of Object.values(LANDS)) faker.seed(seed);
  }

  next(country: Country): Invented {
    const { faker, zone, currency, phone, towns, surnames } = LANDS[country];
    const [city, postcode] = faker.helpers.arrayElement(towns);
    const [first, last] = [faker.person.firstName(), faker.helpers.arrayElement(surnames ?? [faker.person.lastName()])];
    const account = plain(`${first}.${last}`);
    if (this.accounts.has(account)) return this.next(country);
    this.accounts.add(account);
    return {
      name: `${first} ${last}`,
      account,
      phone: faker.helpers.replaceSymbols(phone),
      address: {
        street: faker.location.streetAddress(),
        postcode: faker.helpers.replaceSymbols(postcode),
        city,
        country,
      },
      zone,
      currency,
    };
  }
}

/** What an address may hold: letters without their marks, dots, hyphens. */
const plain = (text: string): string =>
  text
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z.-]/g, '');
