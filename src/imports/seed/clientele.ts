import type { Dice } from './dice.js';
import { HistoryIds } from './history-ids.js';
import { FIRST_NAMES, LAST_NAMES, PRODUCTS } from './seed-words.js';
import type { Sheaf } from './sheaf.js';

export interface Client {
  id: string;
  name: string;
}

const COUNTRIES = ['DE', 'AT', 'PT', 'PL', 'GB'];
const ZONES = ['Europe/Berlin', 'Europe/Vienna', 'Europe/Lisbon', 'Europe/Warsaw', 'Europe/London'];

/** The customers of the cases that are written together: some come twice or three times, most cases are about an order. */
export class Clientele {
  private readonly ids = new HistoryIds();
  private last: Client | undefined;

  constructor(
    private readonly sheaf: Sheaf,
    private readonly now: Date,
  ) {}

  next(dice: Dice, receivedAt: Date, place: string): { customer: Client; orderId: string | null } {
    if (!this.last || dice.chance(0.55)) this.last = this.newClient(dice, place);
    return { customer: this.last, orderId: dice.chance(0.7) ? this.newOrder(dice, this.last, receivedAt) : null };
  }

  private newClient(dice: Dice, place: string): Client {
    const id = this.ids.at('cus', this.now);
    const [first, last] = [dice.pick(FIRST_NAMES), dice.pick(LAST_NAMES)];
    const country = dice.between(0, COUNTRIES.length - 1);
    this.sheaf.add('customers', {
      id,
      name: `${first} ${last}`,
      email: `${first}.${id.slice(-8)}@seed.example.com`.toLowerCase(),
      phone: `+49 30 ${dice.between(1_000_000, 9_999_999)}`,
      address: {
        street: `${last}weg ${dice.between(1, 120)}`,
        postcode: String(dice.between(10_000, 99_999)),
        city: place,
        country: COUNTRIES[country],
      },
      zone: ZONES[country],
      language: 'en',
      created_at: this.now,
      version: 1,
    });
    return { id, name: `${first} ${last}` };
  }

  private newOrder(dice: Dice, { id: customer }: Client, receivedAt: Date): string {
    const placedAt = new Date(receivedAt.getTime() - dice.between(1, 30) * 86_400_000);
    const id = this.ids.at('ord', placedAt);
    const amount = dice.between(900, 90_000);
    this.sheaf.add('orders', {
      id,
      customer_id: customer,
      number: `S-${dice.between(100_000, 999_999)}`,
      status: 'delivered',
      placed_at: placedAt,
      delivered_at: new Date(placedAt.getTime() + 86_400_000),
      total: amount,
      currency: 'EUR',
      items: [{ sku: null, title: dice.pick(PRODUCTS), quantity: 1, price: { amount, currency: 'EUR' } }],
      created_at: this.now,
      version: 1,
    });
    return id;
  }
}
