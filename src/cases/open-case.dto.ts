import { IsIn, IsOptional, IsString, Length, Matches, ValidateIf } from 'class-validator';
import { SEVERITIES, type Severity } from './case.entity.js';

/** May be left out, but not null. */
const MayBeLeftOut = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

export class OpenCaseDto {
  /** `major`: one cause behind the cases of many customers, which become part of it. */
  @IsIn(['complaint', 'request', 'question', 'compliment', 'proactive', 'major'])
  kind!: 'complaint' | 'request' | 'question' | 'compliment' | 'proactive' | 'major';

  /** How much hangs on it; `normal`, unless said. */
  @IsOptional()
  @IsIn(SEVERITIES)
  severity?: Severity;

  @IsString()
  @Length(1, 300)
  subject!: string;

  /** The customer's own words: the first entry of the case. Of a major case ours, which stay inside. */
  @IsString()
  @Length(1, 50_000)
  body!: string;

  /** Left out for a major case, and only for that. */
  @ValidateIf((asked: OpenCaseDto) => asked.kind !== 'major' || asked.customerId !== undefined)
  @Matches(/^cus_[0-9a-f-]{36}$/, { message: 'is the id of a customer' })
  customerId?: string;

  @IsOptional()
  @Matches(/^ord_[0-9a-f-]{36}$/, { message: 'is the id of an order' })
  orderId?: string;

  /** The case of the same customer it follows up, where that was closed too long ago to be reopened. */
  @IsOptional()
  @Matches(/^cs_[0-9a-f-]{36}$/, { message: 'is the id of a case' })
  followsUp?: string;

  /** How it reached us: phone, email, chat, desk, … */
  @Matches(/^[a-z][a-z_]{1,29}$/, { message: 'is a word such as phone, email, chat' })
  channel!: string;

  /** Of an urgent case a partner's duty lead hears at any hour; normal unless said. */
  @MayBeLeftOut()
  @IsIn(['normal', 'urgent'])
  urgency?: 'normal' | 'urgent';
}

export class AmendCaseDto {
  @MayBeLeftOut()
  @IsString()
  @Length(1, 300)
  subject?: string;

  @MayBeLeftOut()
  @IsIn(['complaint', 'request', 'question', 'compliment', 'proactive'])
  kind?: 'complaint' | 'request' | 'question' | 'compliment' | 'proactive';

  @MayBeLeftOut()
  @IsIn(SEVERITIES)
  severity?: Severity;

  @IsOptional()
  @IsIn(['normal', 'urgent'])
  urgency?: 'normal' | 'urgent';

  @IsOptional()
  @Matches(/^ord_[0-9a-f-]{36}$/, { message: 'is the id of an order' })
  orderId?: string;
}

export class OwnerDto {
  @Matches(/^per_[0-9a-f-]{36}$/, { message: 'is the id of a person' })
  personId!: string;
}
