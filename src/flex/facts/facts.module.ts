import { Module } from '@nestjs/common';
import { CaseFactsController } from './case-facts.controller.js';
import { FactsOfCase } from './facts-of-case.js';
import { StatedFacts } from './stated-facts.service.js';

@Module({ controllers: [CaseFactsController], providers: [FactsOfCase, StatedFacts], exports: [FactsOfCase] })
export class FactsModule {}
