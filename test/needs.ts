/** The run's own redis-server, empty at first and shared by all test files: use a key prefix of your own. */
export const redisUrl = process.env['TEST_REDIS_URL'];
/** A Chrome or Chromium to drive, as playwright-core's `executablePath`. */
export const chromiumPath = process.env['KEPT_CHROMIUM'];

/** `describe`, counted as skipped where there is no redis-server. */
export const describeWithRedis: jest.Describe | jest.Describe['skip'] = redisUrl ? describe : describe.skip;
/** `describe`, counted as skipped where there is no Chromium. */
export const describeWithChromium: jest.Describe | jest.Describe['skip'] = chromiumPath ? describe : describe.skip;
