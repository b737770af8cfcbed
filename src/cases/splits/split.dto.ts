import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsString, Length, Matches } from 'class-validator';

/** What of a case is another matter. */
export class SplitDto {
  @IsString()
  @Length(1, 300)
  subject!: string;

  /** The kind of the case it is split out of, unless said. */
  @IsOptional()
  @IsIn(['complaint', 'request', 'question', 'compliment', 'proactive'])
  kind?: 'complaint' | 'request' | 'question' | 'compliment' | 'proactive';

  /** What was said about both, or about the other: it stands in both from now on, with the readers it has. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @Matches(/^ent_[0-9a-f-]{36}$/, { each: true, message: 'holds ids of entries' })
  entryIds!: string[];

  /** Open promises that go along, with the tasks they are about. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @Matches(/^cmt_[0-9a-f-]{36}$/, { each: true, message: 'holds ids of commitments' })
  commitmentIds?: string[];

  /** Tasks that go along, with their promises. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @Matches(/^tsk_[0-9a-f-]{36}$/, { each: true, message: 'holds ids of tasks' })
  taskIds?: string[];

  /** Why. */
  @IsOptional()
  @IsString()
  @Length(1, 2_000)
  reason?: string;
}
