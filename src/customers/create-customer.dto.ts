import { Type } from 'class-transformer';
import {
  IsEmail,
  IsISO31661Alpha2,
  IsObject,
  IsOptional,
  IsString,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsZone } from '../calendars/index.js';

export class AddressDto {
  @IsString()
  @Length(1, 200)
  street!: string;

  @IsString()
  @Length(1, 20)
  postcode!: string;

  @IsString()
  @Length(1, 100)
  city!: string;

  /** ISO 3166-1 alpha-2, for example `DE`. */
  @IsISO31661Alpha2()
  country!: string;
}

/** May be left out, but not null. */
const MayBeLeftOut = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

export class CreateCustomerDto {
  @IsString()
  @MaxLength(200)
  @Matches(/\S/, { message: 'says nothing' })
  name!: string;

  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email?: string | null;

  @IsOptional()
  @Matches(/^\+?[\d ()/.-]{3,40}$/, { message: 'is a telephone number such as +49 30 1234567' })
  phone?: string | null;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => AddressDto)
  address?: AddressDto | null;

  /** IANA: where the customer's clocks stand. Left out: `UTC`. */
  @MayBeLeftOut()
  @IsZone()
  zone?: string;

  /** BCP 47. Left out: `en`. */
  @MayBeLeftOut()
  @Matches(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { message: 'is a language such as en or pt-BR' })
  language?: string;

  /** What the shop calls this customer; no two have the same. */
  @IsOptional()
  @IsString()
  @Length(1, 200)
  externalRef?: string | null;
}
