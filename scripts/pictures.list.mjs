/**
 * The pictures of the docs: whose desk, at which address, and what is done there before it is taken. Partners and customers have one page, that of
 * their link.
 */
export const PICTURES = [
  { name: 'case', as: 'agent', path: '/cases', act: opened },
  { name: 'case-dark', as: 'agent', path: '/cases', look: { colorScheme: 'dark' }, act: opened },
  {
    ...{ name: 'flex', as: 'agent', path: '/cases' },
    act: async (page, calm) => {
      await opened(page, calm);
      await page.keyboard.press('x');
      await page.getByRole('dialog').waitFor();
    },
  },
  { name: 'promises', as: 'agent', path: '/promises' },
  { name: 'approvals', as: 'manager', path: '/approvals', act: first },
  { name: 'exceptions', as: 'manager', path: '/exceptions' },
  {
    ...{ name: 'policy', as: 'manager', path: '/policies' },
    act: async (page, calm) => {
      await page.getByRole('link', { name: 'Late return' }).first().click();
      await page.getByRole('table').waitFor();
      await calm();
    },
  },
  { name: 'partner', as: 'partner', size: [390, 844], look: { isMobile: true, hasTouch: true } },
  { name: 'customer', as: 'customer', size: [390, 844], look: { isMobile: true, hasTouch: true } },
];

async function opened(page, calm) {
  await page.keyboard.press('j');
  await page.waitForURL(/\/cases\/./);
  await calm();
}

async function first(page, calm) {
  await page.keyboard.press('j');
  await calm();
}
