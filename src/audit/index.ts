/** Proof: on the rows that are there, of what the desk guarantees; and for everybody outside, of what its ledger says. Reads and seals; nobody imports it. */
export { AuditModule } from './audit.module.js';
export { exportLedger } from './seal/ledger-export.js';
export { LedgerKey } from './seal/ledger-key.js';
export type { ProofView } from './ledger.views.js';
export { LedgerProofs } from './seal/ledger-proofs.js';
export { LedgerSealer } from './seal/ledger-sealer.js';
export { LedgerWitness } from './seal/ledger-witness.js';
export { verify, type Verdict, type Verification } from './verification.js';
