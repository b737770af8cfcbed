import { Injectable } from '@nestjs/common';
import type { Work } from '../../platform/index.js';

/** An approval of a case that nobody has decided yet, and our promise that somebody does. */
export interface OpenApproval {
  approvalId: string;
  commitmentId: string;
}
type Finder = (work: Work, caseId: string) => Promise<OpenApproval[]>;

/** What a case can wait for of those who agree; whoever keeps approvals is appointed to say so. */
@Injectable()
export class OpenApprovals {
  private find: Finder = () => Promise.resolve([]);

  appoint(finder: Finder): void {
    this.find = finder;
  }

  of(work: Work, caseId: string): Promise<OpenApproval[]> {
    return this.find(work, caseId);
  }
}
