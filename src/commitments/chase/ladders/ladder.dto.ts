import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNumber,
  IsObject,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { CONDITIONS, TIERS, type Condition, type Rung, type Tier } from '../rung.rules.js';

const MOST_RUNGS = 30;
const SIXTY_DAYS = 60 * 24 * 60;

/** May be left out, but not null. */
const MayBeLeftOut = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

/** One step: when, who is told, with which words. One of the three offsets is given. */
export class RungDto implements Rung {
  @IsInt()
  @Min(1)
  @Max(99)
  rung!: number;

  /** What its time is counted from: the proposal, the due time, or the end of the grace. */
  @IsIn(['proposed', 'due', 'grace'])
  anchor!: 'proposed' | 'due' | 'grace';

  /** A share of the reply window after the proposal, in the open hours of who is asked: 0.5 is half-way. */
  @MayBeLeftOut()
  @IsNumber()
  @Min(0.01)
  @Max(0.99)
  replyShare?: number;

  /** Minutes after the anchor; negative is before. */
  @MayBeLeftOut()
  @IsInt()
  @Min(-SIXTY_DAYS)
  @Max(SIXTY_DAYS)
  offsetMinutes?: number;

  /** Whole days after the anchor, counted to the first open moment from then on. */
  @MayBeLeftOut()
  @IsInt()
  @Min(1)
  @Max(60)
  offsetBusinessDays?: number;

  /** What minutes are counted in: time that passes (unless said), or the open hours of who is chased. */
  @MayBeLeftOut()
  @IsIn(['calendar', 'business'])
  clock?: 'calendar' | 'business';

  /** Whom: at the partner whoever has the task, the duty lead, the manager; of ours the owner, the managers. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(TIERS.length)
  @ArrayUnique()
  @IsIn(TIERS, { each: true })
  tells!: Tier[];

  @MayBeLeftOut()
  @IsIn(['mail'])
  channel?: 'mail';

  /** The letter's name, such as `due-soon`. */
  @Matches(/^[a-z][a-z-]{1,39}$/, { message: 'is the name of a letter, such as due-soon' })
  template!: string;

  /** `person`: the owner is reminded to say it, with the words ready. */
  @MayBeLeftOut()
  @IsIn(['desk', 'person'])
  by?: 'desk' | 'person';

  @MayBeLeftOut()
  @IsIn(CONDITIONS)
  onlyIf?: Condition;
}

/** The rungs of a ladder, in the order in which they are climbed. */
export class RungsDto {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_RUNGS)
  // A list within the list would be looked through for rungs, and pass for one.
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => RungDto)
  rungs!: RungDto[];
}

export class CreateLadderDto extends RungsDto {
  /** The kind of promises it is for; `partner` and `own` are for all that have none of their own, by who promises. */
  @Matches(/^[a-z][a-z_]{1,39}$/, { message: 'is a kind of promise, such as pickup' })
  kind!: string;
}

/** A ladder nobody climbs yet, held against a promise that is there. */
export class LadderDraftDto extends RungsDto {
  @Matches(/^cmt_[0-9a-f-]{36}$/, { message: 'is the id of a commitment' })
  commitmentId!: string;
}
