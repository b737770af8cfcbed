import { NamedView } from '../case.views.js';

export class FoundCase {
  /** For a partner its own name for the case. */
  id!: string;
  /** Not told to partners. */
  number!: number | null;
  /** Its subject; for a partner why it was brought in. */
  title!: string;
  state!: string;
  customer!: NamedView | null;
}

export class FoundCustomer {
  id!: string;
  name!: string;
  email!: string | null;
}

export class FoundOrder {
  id!: string;
  number!: string;
  status!: string;
  customer!: NamedView;
}

export class FoundPartner {
  id!: string;
  name!: string;
  kind!: string;
  active!: boolean;
}

export class FoundShipment {
  id!: string;
  trackingNumber!: string;
  state!: string;
  /** Who carries it. */
  carrier!: NamedView;
  /** Not told to partners. */
  orderId!: string | null;
}

/** What fits best, at most five of each; a partner finds cases it takes part in and what it carries. */
export class SearchView {
  cases!: FoundCase[];
  customers!: FoundCustomer[];
  orders!: FoundOrder[];
  partners!: FoundPartner[];
  shipments!: FoundShipment[];
}
