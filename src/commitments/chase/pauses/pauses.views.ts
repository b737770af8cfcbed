/** A pause that is in force, as our staff see it. */
export class PauseView {
  since!: string;
  until!: string;
  why!: string;
  by!: string;
}
