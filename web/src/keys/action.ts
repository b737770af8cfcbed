/** Something that can be done here and now: by key, from the palette, often by a button too. */
export interface Action {
  /** Unique while it is there: `cases.resolve`. */
  readonly id: string;
  /** What it does, as the palette and the sheet of keys call it. */
  readonly label: string;
  /** Under which title they list it. */
  readonly group: string;
  readonly keys?: string | undefined;
  /** Also while somebody types in a field. */
  readonly whileTyping?: boolean;
  /** Known by its key alone: the palette does not list it. */
  readonly unlisted?: boolean;
  readonly run: () => void;
}
