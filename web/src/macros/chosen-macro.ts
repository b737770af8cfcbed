/** A macro whose words were put where one writes; what it does is done when they are sent. */
export interface ChosenMacro {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly readers: string;
  readonly partnerId: string | null;
  readonly body: string;
  /** What it does, in words. */
  readonly does: readonly string[];
}
