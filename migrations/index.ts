import { Access1795000000002 } from './1795000000002-access.js';
import { AgentsDay1795000000028 } from './1795000000028-agents-day.js';
import { Approvals1795000000024 } from './1795000000024-approvals.js';
import { Backtests1795000000026 } from './1795000000026-backtests.js';
import { Cases1795000000004 } from './1795000000004-cases.js';
import { ChaseLadders1795000000012 } from './1795000000012-chase-ladders.js';
import { Claims1795000000015 } from './1795000000015-claims.js';
import { Commitments1795000000005 } from './1795000000005-commitments.js';
import { Decisions1795000000023 } from './1795000000023-decisions.js';
import { Erasure1795000000030 } from './1795000000030-erasure.js';
import { Evidence1795000000011 } from './1795000000011-evidence.js';
import { Feedback1795000000006 } from './1795000000006-feedback.js';
import { FlatSearch1795000000007 } from './1795000000007-flat-search.js';
import { GuestsPages1795000000031 } from './1795000000031-guests-pages.js';
import { LedgerOfExceptions1795000000025 } from './1795000000025-ledger-of-exceptions.js';
import { LinksBetweenCases1795000000016 } from './1795000000016-links-between-cases.js';
import { LiveDesk1795000000027 } from './1795000000027-live-desk.js';
import { Parties1795000000003 } from './1795000000003-parties.js';
import { Platform1795000000001 } from './1795000000001-platform.js';
import { Policies1795000000021 } from './1795000000021-policies.js';
import { PolicyVersions1795000000022 } from './1795000000022-policy-versions.js';
import { Reliability1795000000014 } from './1795000000014-reliability.js';
import { SealedLedger1795000000020 } from './1795000000020-sealed-ledger.js';
import { ServiceLevels1795000000013 } from './1795000000013-service-levels.js';
import { SpokenWords1795000000010 } from './1795000000010-spoken-words.js';
import { ToldBeforeAsked1795000000017 } from './1795000000017-told-before-asked.js';
import { UpdatesInLanguages1795000000029 } from './1795000000029-updates-in-languages.js';
import { WordsFirst1795000000032 } from './1795000000032-words-first.js';
import { GrantedInFull1795000000033 } from './1795000000033-granted-in-full.js';
import { FacetsInNumbers1795000000034 } from './1795000000034-facets-in-numbers.js';
import { OursInOrder1795000000035 } from './1795000000035-ours-in-order.js';

/** Every change of the schema, oldest first. Named one by one, so that a build never runs a file it happens to find. */
export const migrations = [
  Platform1795000000001,
  Access1795000000002,
  Parties1795000000003,
  Cases1795000000004,
  Commitments1795000000005,
  Feedback1795000000006,
  FlatSearch1795000000007,
  SpokenWords1795000000010,
  Evidence1795000000011,
  ChaseLadders1795000000012,
  ServiceLevels1795000000013,
  Reliability1795000000014,
  Claims1795000000015,
  LinksBetweenCases1795000000016,
  ToldBeforeAsked1795000000017,
  SealedLedger1795000000020,
  Policies1795000000021,
  PolicyVersions1795000000022,
  Decisions1795000000023,
  Approvals1795000000024,
  LedgerOfExceptions1795000000025,
  Backtests1795000000026,
  LiveDesk1795000000027,
  AgentsDay1795000000028,
  UpdatesInLanguages1795000000029,
  Erasure1795000000030,
  GuestsPages1795000000031,
  WordsFirst1795000000032,
  GrantedInFull1795000000033,
  FacetsInNumbers1795000000034,
  OursInOrder1795000000035,
];
