import { LedgerSealer } from '../src/audit/seal/ledger-sealer.js';

// Loaded before the desk: the same desk, but nobody seals its ledger.
LedgerSealer.prototype.seal = () => Promise.resolve();
