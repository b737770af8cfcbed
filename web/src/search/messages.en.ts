export const en = {
  found: 'Found',
  all: 'All cases with “{{q}}”',
  many: 'many customers',
  customer: 'customer',
  partner: 'partner',
  order: 'Order {{number}}',
  parcel: 'Parcel {{number}}',
};
