/** What the generated people are called, buy and say. Invented; any likeness is chance. */
export const FIRST_NAMES = (
  'Ada Agnes Akira Alba Amara Anton Ayla Beatriz Bruno Carla Chidi Clara Dana Dario Edda Elif Emil Enzo Farah Femi Finn Freya Gita Hanna Hugo ' +
  'Ida Ilja Imani Ines Ivo Jana Jonas Kaja Karim Lars Leyla Lina Luca Mara Marek Mei Milan Mira Nadia Nils Noor Olga Omar Otto Pia Priya Rafael ' +
  'Rosa Sami Selma Silas Sofia Tariq Thea Tilda Uma Vera Viktor Wanda Yara Yusuf Zoe'
).split(' ');
export const LAST_NAMES = (
  'Abel Adler Albrecht Andersen Bakker Baran Becker Berg Bianchi Blom Borg Brandt Brun Castro Celik Conti Costa Dahl Demir Dietz Dubois Duarte ' +
  'Egger Eklund Farkas Fabre Falk Ferrari Fischer Fonseca Frank Gallo Garcia Graf Greco Haas Hansen Hartmann Holm Horvat Huber Ito Jansen Jensen ' +
  'Kaya Keller Klein Kovac Krüger Kumar Lang Larsen Leitner Lindner Lopes Lund Maier Marin Martens Meyer Moreau Moser Müller Nagy Nilsson Novak ' +
  'Okafor Olsen Ortiz Petrov Popov Prochazka Ramos Ricci Richter Rossi Roth Sato Schmid Schulz Silva Simon Sørensen Steiner Šmidtová Tanaka Toth ' +
  'Urban Vogel Wagner Weber Weiss Winter Wolf Yilmaz Zimmer'
).split(' ');
export const PRODUCTS = (
  'washing machine,dishwasher,coffee machine,bookshelf,office chair,sofa bed,road bike,cargo bike,headphones,tablet,monitor,printer,vacuum ' +
  'cleaner,air purifier,toaster,kettle,blender,oven,fridge,freezer,desk lamp,wardrobe,mattress,dining table,garden bench,lawn mower,drill,' +
  'sewing machine,guitar,telescope,tent,suitcase,pram,car seat,router,camera'
).split(',');
export const TROUBLES = [
  'arrived damaged',
  'does not start',
  'is missing a part',
  'came in the wrong colour',
  'was not delivered',
  'makes a loud noise',
  'leaks after a week',
  'was delivered to a neighbour',
  'stopped working',
  'was charged twice',
  'has a broken handle',
  'should be picked up again',
];
export const FEELINGS = [
  'I have taken the day off for this and would like to know what happens next.',
  'This is the second time I write about it.',
  'Please tell me by when I can count on it.',
  'I would prefer a repair to a new one.',
  'The courier said he knew nothing of it.',
  'I enclosed two photos in the first mail.',
  'Nobody could tell me anything on the phone.',
  'It was meant as a birthday present.',
];
export const ANSWERS = [
  'Thank you for telling us. I look after this myself and will get back to you as promised.',
  'The courier has confirmed the time; you will get a message when they are on their way.',
  'The spare part is reserved for you and leaves the warehouse today.',
  'I am sorry that you had to wait. We refund the delivery in any case.',
  'The repairer has looked at it and can put it right without a new one.',
];
export const QUESTIONS_TO_PARTNERS = [
  'Can you collect it in the agreed window and take a photo of the damage?',
  'Please confirm the part number before you send it.',
  'The customer is at home in the mornings only. Does that work for you?',
];
export const ANSWERS_OF_PARTNERS = [
  'Confirmed. The driver has it on the list.',
  'We need the serial number, then it can go out the same day.',
  'Mornings are fine, we come first on the tour.',
];
export const NOTES = [
  'Third complaint about this batch: tell purchasing.',
  'Customer is friendly but tired of waiting. Call rather than write.',
  'Goodwill of 15 EUR is within my limits here.',
];
export const SUMMARIES = [
  'Collected, repaired and returned; delivery refunded.',
  'Replaced by a new one, the damaged one was picked up.',
  'The missing part was sent and fitted.',
  'The double charge was paid back.',
];
export const WORK = [
  { kind: 'pickup', title: 'Collect the parcel', by: 'courier' },
  { kind: 'delivery', title: 'Deliver the replacement', by: 'courier' },
  { kind: 'repair', title: 'Repair what is broken', by: 'repairer' },
  { kind: 'hand_over', title: 'Send the missing part', by: 'seller' },
  { kind: 'refund', title: 'Pay the amount back', by: 'payment' },
] as const;

const SYLLABLES = 'ba del kor lin mar nov os pel rin sal tor ul ven wes yar zel bru cam dor fen'.split(' ');

/** The n-th made-up place: a word that only the cases of that place hold. */
export function placeName(n: number): string {
  let name = '';
  for (let left = n + SYLLABLES.length ** 2; left > 0; left = Math.floor(left / SYLLABLES.length))
    name += SYLLABLES[left % SYLLABLES.length];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
/** As the world grows so does its vocabulary: about twenty cases come from each place, however many there are. */
const CASES_OF_A_PLACE = 20;
export const placesFor = (cases: number): number => Math.max(10, Math.round(cases / CASES_OF_A_PLACE));
