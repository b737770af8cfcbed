import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { IsInstant } from '../calendars/index.js';
import { Money } from '../platform/index.js';

export class OrderItemDto {
  @IsOptional()
  @IsString()
  @Length(1, 100)
  sku?: string | null;

  @IsString()
  @Length(1, 300)
  title!: string;

  @IsInt()
  @Min(1)
  @Max(1_000_000)
  quantity!: number;

  /** Of one. */
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => Money)
  price?: Money | null;
}

export class CreateOrderDto {
  @Matches(/^cus_[0-9a-f-]{36}$/, { message: 'is the id of a customer' })
  customerId!: string;

  /** The number the customer knows. */
  @IsString()
  @Length(1, 100)
  number!: string;

  /** The shop's word for it, for example `delivered`. */
  @IsString()
  @Length(1, 50)
  status!: string;

  @IsInstant()
  placedAt!: string;

  @IsOptional()
  @IsInstant()
  deliveredAt?: string | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => Money)
  total?: Money | null;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => OrderItemDto)
  items?: OrderItemDto[];

  /** What the shop calls this order; no two have the same. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  externalRef?: string | null;
}
