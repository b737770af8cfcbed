import type { BrowserContextOptions } from 'playwright-core';

/** In how many ways each screen is looked at. */
export const LIGHTS: Record<string, { options: BrowserContextOptions; language?: string }> = {
  'in light': { options: { colorScheme: 'light' } },
  'in dark': { options: { colorScheme: 'dark' } },
  'from right to left': { options: { colorScheme: 'light' }, language: 'ar-XB' },
  'at 320 pixels': { options: { viewport: { width: 320, height: 640 }, colorScheme: 'dark' } },
};
