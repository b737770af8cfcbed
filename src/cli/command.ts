import type { Command } from 'commander';
import type { Terminal } from './terminal.js';

/** Adds its command to the program. One file per command; what is heavy is loaded when the command runs. */
export type AddCommand = (program: Command, terminal: Terminal) => void;

/** A group such as `import` is made once, by the first of its commands. */
export function groupOf(program: Command, name: string, description: string): Command {
  return program.commands.find((command) => command.name() === name) ?? program.command(name).description(description);
}
