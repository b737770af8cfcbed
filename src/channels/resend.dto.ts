import { IsString } from 'class-validator';

/** The form behind the button "Send again". */
export class ResendDto {
  @IsString()
  csrf!: string;
}
