import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { validateSync, type ValidatorOptions } from 'class-validator';
import { Invalid } from '../refusals/refusal.js';

/** Bodies and queries hold exactly what their class declares, or are refused with the path of every field that does not. */
export function validation(): ValidationPipe {
  return new AtOnce({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) => new Invalid(fieldsOf(errors)),
  });
}

/** None of our checks has to wait for anything; the way round by promises takes as long as the checks themselves. */
class AtOnce extends ValidationPipe {
  protected override validate(given: object, options?: ValidatorOptions): ValidationError[] {
    return validateSync(given, options);
  }
}

/** The same for a body that a handler could not let in before it had looked at it itself. @throws Invalid */
export const validated = <T>(shape: new () => T, body: unknown): Promise<T> =>
  pipe.transform(body, { type: 'body', metatype: shape }) as Promise<T>;
const pipe = validation();

const MOST = 100;

/** `terms.localStart`, `items.0.price`: the path from the body's root. */
function fieldsOf(errors: ValidationError[], parent = ''): { field: string; problem: string }[] {
  return errors
    .flatMap(({ property, constraints = {}, children = [] }) => {
      const field = parent ? `${parent}.${property}` : property;
      const own = Object.values(constraints).map((problem) => ({ field, problem }));
      return [...own, ...fieldsOf(children, field)];
    })
    .slice(0, MOST);
}
