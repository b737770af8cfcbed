import { Module } from '@nestjs/common';
import { CalendarsModule } from '../../calendars/index.js';
import { CommitmentsModule } from '../../commitments/index.js';
import { ApprovalRequests } from './approval-requests.service.js';
import { ApprovalTerms } from './approval-terms.js';
import { ApprovalRoutes } from './routes/approval-routes.service.js';

/** Asking for approvals, for whoever makes decisions; giving them stands apart, in ApprovalsModule. */
@Module({
  imports: [CalendarsModule, CommitmentsModule],
  providers: [ApprovalRequests, ApprovalRoutes, ApprovalTerms],
  exports: [ApprovalRequests, ApprovalRoutes, ApprovalTerms],
})
export class ApprovalRequestsModule {}
