import { randomInt } from 'node:crypto';

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const LETTERS_OF_A_GROUP = 4;

/** What somebody of the demo signs in with; made anew each time and kept nowhere but as a hash. */
export interface SignIn {
  role: 'agent' | 'manager' | 'partner';
  name: string;
  email: string;
  password: string;
  apiKey: string;
  partnerId?: string;
}

/** Four groups of four letters that nobody mistakes for others: 80 bits, and still fit to be typed. */
export function newPassword(): string {
  const letter = (): string => LETTERS[randomInt(LETTERS.length)]!;
  const group = (): string => Array.from({ length: LETTERS_OF_A_GROUP }, letter).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
