import type { Stage } from '../stage.js';
import type { Country, Directory, Invented } from './directory.js';
import { MAIL_HOST } from './roster.js';

/** A customer of the demo. */
export interface Client {
  readonly id: string;
  readonly invented: Invented;
}

/** By this a desk knows its demo again. */
export const DEMO_REF = 'demo:';

/** Who buys in the demo's shop. */
export class Clientele {
  private readonly clients = new Map<string, Client>();
  private ordered = 0;

  constructor(
    private readonly stage: Stage,
    private readonly directory: Directory,
  ) {}

  /** The customer who goes by this name among the stories; where nobody does yet, somebody new. */
  async client(key: string, country: Country): Promise<Client> {
    const client = this.clients.get(key) ?? (await this.join(country));
    this.clients.set(key, client);
    return client;
  }

  /** An order for one piece of something, placed now unless said. */
  async order(
    { id, invented }: Client,
    thing: string,
    price: number,
    { placedAt = this.stage.time.now(), deliveredAt }: { placedAt?: Date; deliveredAt?: Date } = {},
  ): Promise<string> {
    const money = { amount: price, currency: invented.currency };
    const number = `HH-${20_417 + 13 * this.ordered}`;
    const order = await this.stage.orders.create(this.stage.system, {
      ...{ customerId: id, number, status: 'delivered', total: money },
      placedAt: placedAt.toISOString(),
      ...(deliveredAt ? { deliveredAt: deliveredAt.toISOString() } : {}),
      items: [{ title: thing, quantity: 1, price: money }],
      externalRef: `${DEMO_REF}order:${++this.ordered}`,
    });
    return order.id;
  }

  private async join(country: Country): Promise<Client> {
    const invented = this.directory.next(country);
    const { name, account, phone, address, zone } = invented;
    const customer = await this.stage.customers.create(this.stage.system, {
      ...{ name, phone, address, zone },
      email: `${account}@${MAIL_HOST}`,
      externalRef: `${DEMO_REF}customer:${this.clients.size + 1}`,
    });
    return { id: customer.id, invented };
  }
}
