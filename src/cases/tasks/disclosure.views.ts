/** That somebody at a partner was shown something of the customer, on a day by universal time: what, and from when to when. */
export class DisclosureView {
  /** Who saw it: a person's name, or the link it was opened by. */
  reader!: string;
  fields!: string[];
  firstAt!: string;
  lastAt!: string;
  times!: number;
}
