import { Money } from '../../../platform/index.js';

export class FacetValueView {
  /** As the filter takes it; `none` where there is nothing. */
  value!: string;
  /** What people call it, where the value is an id; of a row its policy. */
  name!: string | null;
  /** Of a row: the policy it stands in. */
  policyId!: string | null;
  count!: number;
  /** What they come to, currency by currency. */
  sums!: Money[];
}

export class FacetView {
  facet!: string;
  /** How many values there are, of which the most frequent are shown. */
  distinct!: number;
  values!: FacetValueView[];
}

export class FacetsView {
  /** Of all that the filter lets through. */
  count!: number;
  sums!: Money[];
  facets!: FacetView[];
}
