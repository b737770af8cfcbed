/** Proof, on the rows that are there, of what the desk guarantees. Reads everything; nobody imports it but the command. */
export { verify, type Verdict, type Verification } from './verification.js';
