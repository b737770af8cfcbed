export const en = {
  here: 'Also here',
  viewing: '{{name}} is looking at it',
  idle: '{{name}} has it open',
  writing: '{{name}} is writing',
  writingCustomer: '{{name}} is writing to the customer',
  writingInternal: '{{name}} is writing a note',
  writingPartner: '{{name}} is writing to a partner',
  more: '{{count}} more',
};
