import { Controller, Get, Module, Post } from '@nestjs/common';
import { AppModule } from '../src/app.module.js';
import { createApp } from '../src/platform/http/create-app.js';
import { readConfig } from '../src/platform/index.js';
import { freshDatabase, type FreshDatabase } from './database.js';
import { May, Public, UndeclaredRoutes } from '../src/access/index.js';

@Controller('api/v1/forgotten')
class Forgotten {
  @Get()
  read(): string {
    return 'secrets';
  }
  @Post()
  @May('case.open')
  declared(): void {}
  helper(): void {}
}

@Controller('api/v1/declared')
@May('case.read')
class Declared {
  @Get()
  byItsController(): void {}
  @Get('open')
  @Public()
  openly(): void {}
}

describe('a route that does not say who may use it', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  const start = async (...controllers: (typeof Forgotten | typeof Declared)[]): Promise<void> => {
    @Module({ imports: [AppModule], controllers })
    class WithMore {}
    const config = readConfig({
      DATABASE_URL: database.url,
      KEPT_ROLE: 'http',
      LOG_LEVEL: 'silent',
      KEPT_SECRET: 's'.repeat(32),
    });
    const app = await createApp(WithMore, config);
    await app.close();
  };

  it('keeps the desk from starting, and is named', async () => {
    const refusal = await start(Forgotten).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UndeclaredRoutes);
    expect((refusal as UndeclaredRoutes).routes).toEqual(['Forgotten.read']);
  });

  it('is none when its controller says it, and the desk starts', async () => {
    await expect(start(Declared)).resolves.toBeUndefined();
  });
});
