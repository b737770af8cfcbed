import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, Matches, ValidateNested } from 'class-validator';
import { PROOFS, type Proof } from '../../commitments/index.js';

export class KindProofDto {
  @Matches(/^[a-z][a-z_]{1,39}$/, { message: 'is a word such as pickup, delivery, repair, inspection' })
  kind!: string;

  @IsIn(PROOFS)
  proof!: Proof;
}

/** What proof a task asks for that does not say it itself. */
export class ProofDefaultsDto {
  /** For kinds that are not named. */
  @IsIn(PROOFS)
  otherwise!: Proof;

  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique((one: KindProofDto | null) => one?.kind, { message: 'names each kind once' })
  @ValidateNested({ each: true })
  @Type(() => KindProofDto)
  kinds!: KindProofDto[];
}

export class KindProofView {
  kind!: string;
  proof!: Proof;
}

export class ProofDefaultsView {
  otherwise!: Proof;
  kinds!: KindProofView[];
  version!: number;
}
