import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  IsOptional,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { ListQuery } from '../../platform/index.js';
import { WAYS, type NotificationKind, type Way } from './notification.rules.js';

export class ListNotificationsDto extends ListQuery {
  /** Only what the caller has not seen. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    value === '' || value === 'true' ? true : value === 'false' ? false : value,
  )
  @IsBoolean()
  unseen?: boolean;
}

/** What the caller has seen: some, all up to one of them, all of a case, or all; with several of these, what fits them all. */
export class SeenDto {
  @IsOptional()
  @IsIn([true], { message: 'is true, or left out' })
  all?: boolean;

  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @Matches(/^ntf_[0-9a-f-]{36}$/, { each: true, message: 'holds ids of notifications' })
  ids?: string[];

  /** This one and everything before it. */
  @IsOptional()
  @Matches(/^ntf_[0-9a-f-]{36}$/, { message: 'is the id of a notification' })
  upTo?: string;

  @IsOptional()
  @Matches(/^cs_[0-9a-f-]{36}$/, { message: 'is the id of a case' })
  caseId?: string;
}

const Chosen = (): PropertyDecorator => (target, property) => {
  IsOptional()(target, property);
  IsIn(WAYS)(target, property);
};

/** What is left out stays as the desk has it. */
export class KindChoicesDto implements Partial<Record<NotificationKind, Way>> {
  @Chosen() promise_due?: Way;
  @Chosen() promise_late?: Way;
  @Chosen() partner_answered?: Way;
  @Chosen() customer_replied?: Way;
  @Chosen() mention?: Way;
  @Chosen() approval?: Way;
}

const CLOCK = [/^([01][0-9]|2[0-3]):[0-5][0-9]$/, { message: 'is a time of day such as 22:00' }] as const;

export class QuietHoursDto {
  @Matches(...CLOCK)
  from!: string;

  @Matches(...CLOCK)
  until!: string;
}

/** How the caller wants to be told, whole. */
export class NotificationChoicesDto {
  @IsObject()
  @ValidateNested()
  @Type(() => KindChoicesDto)
  kinds!: KindChoicesDto;

  /** When no mail is wanted, by the clocks of the caller's own zone; null: never. */
  @ValidateIf((dto: NotificationChoicesDto) => dto.quiet !== null)
  @IsObject()
  @ValidateNested()
  @Type(() => QuietHoursDto)
  quiet!: QuietHoursDto | null;
}
