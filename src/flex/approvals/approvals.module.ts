import { Module } from '@nestjs/common';
import { ApprovalRequests } from './approval-requests.service.js';

@Module({ providers: [ApprovalRequests], exports: [ApprovalRequests] })
export class ApprovalsModule {}
