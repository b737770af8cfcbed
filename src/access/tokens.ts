import { hash, randomBytes } from 'node:crypto';

/** 256 random bits, written so that they fit into a cookie or an address. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token. No salt, no stretching: nobody guesses 256 bits. */
export const tokenHash = (token: string): Buffer => hash('sha256', token, 'buffer');
