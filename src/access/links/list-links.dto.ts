import { IsString } from 'class-validator';

export class ListLinks {
  @IsString()
  caseId!: string;
}
