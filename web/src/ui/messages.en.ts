export const en = {
  loading: 'Loading',
  failed: 'This could not be read',
  again: 'Try again',
  more: 'More',
  control: 'Ctrl',
  acts: 'What to do',
};
