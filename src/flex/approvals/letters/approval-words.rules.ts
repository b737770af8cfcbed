/** The languages our own people are written to in about approvals; whoever reads none of them reads English. */
export type Tongue = 'en' | 'de' | 'pt';

export interface LetterSpeaks {
  remedy: string;
  sum: string;
  requester: string;
  decidedBy: string;
  when: string;
  granted: boolean;
  note: string;
  words: string;
}
export type ApprovalLetter = 'asked' | 'escalated' | 'question' | 'answer' | 'decided';

interface Said {
  subject: string;
  paragraphs: string[];
}

interface Vocabulary {
  letters: Record<ApprovalLetter, (facts: LetterSpeaks) => Said>;
  labels: Record<'case' | 'rule' | 'asked' | 'by' | 'why' | 'until', string>;
  open: string;
  remedies: Readonly<Record<string, string>>;
  footer: string;
}

export const tongueOf = (language: string): Tongue => {
  const [base = ''] = language.toLowerCase().split('-');
  return base in VOCABULARY ? (base as Tongue) : 'en';
};

const some = (...paragraphs: string[]): string[] => paragraphs.filter((words) => words !== '');
const of = ({ remedy, sum }: LetterSpeaks): string => (sum === '' ? remedy : `${remedy}, ${sum}`);

export const VOCABULARY: Readonly<Record<Tongue, Vocabulary>> = {
  en: {
    letters: {
      asked: (f) => ({
        subject: `Your yes or no: ${of(f)}`,
        paragraphs: [
          `${f.requester} asks for your decision, by ${f.when}. Silence is neither: nothing is granted by it, and nothing refused.`,
        ],
      }),
      escalated: (f) => ({
        subject: `Nobody answered in time: ${of(f)}`,
        paragraphs: [
          `Others were asked, and have until ${f.when}. If the customer waits for this, tell them the new time before they ask.`,
        ],
      }),
      question: (f) => ({
        subject: `A question before it is decided: ${of(f)}`,
        paragraphs: some(f.words, 'The time to decide goes on meanwhile.'),
      }),
      answer: (f) => ({ subject: `Your question is answered: ${of(f)}`, paragraphs: some(f.words) }),
      decided: (f) => ({
        subject: `${f.granted ? 'Granted' : 'Refused'}: ${of(f)}`,
        paragraphs: some(`${f.decidedBy} ${f.granted ? 'agreed' : 'did not agree'}.`, f.note),
      }),
    },
    labels: { case: 'Case', rule: 'The rule', asked: 'Asked for', by: 'By', why: 'Why', until: 'Until' },
    open: 'Look at it in the desk',
    remedies: {
      late_return: 'late return',
      refund: 'refund',
      replacement: 'replacement',
      goodwill_credit: 'goodwill credit',
      repair: 'repair',
      fee_waiver: 'waived fee',
    },
    footer: 'This letter decides nothing: you sign in, and decide in the desk.',
  },
  de: {
    letters: {
      asked: (f) => ({
        subject: `Ihr Ja oder Nein: ${of(f)}`,
        paragraphs: [
          `${f.requester} bittet um Ihre Entscheidung bis ${f.when}. Schweigen ist keine: Es gewährt nichts und lehnt nichts ab.`,
        ],
      }),
      escalated: (f) => ({
        subject: `Niemand hat rechtzeitig geantwortet: ${of(f)}`,
        paragraphs: [
          `Nun sind andere gefragt und haben Zeit bis ${f.when}. Wartet die Kundin oder der Kunde darauf, sagen Sie die neue Zeit, bevor jemand nachfragt.`,
        ],
      }),
      question: (f) => ({
        subject: `Eine Rückfrage vor der Entscheidung: ${of(f)}`,
        paragraphs: some(f.words, 'Die Zeit für die Entscheidung läuft weiter.'),
      }),
      answer: (f) => ({ subject: `Ihre Rückfrage ist beantwortet: ${of(f)}`, paragraphs: some(f.words) }),
      decided: (f) => ({
        subject: `${f.granted ? 'Gewährt' : 'Abgelehnt'}: ${of(f)}`,
        paragraphs: some(`${f.decidedBy} hat ${f.granted ? 'zugestimmt' : 'nicht zugestimmt'}.`, f.note),
      }),
    },
    labels: { case: 'Fall', rule: 'Die Regel', asked: 'Erbeten', by: 'Von', why: 'Warum', until: 'Bis' },
    open: 'Am Desk ansehen',
    remedies: {
      late_return: 'späte Rückgabe',
      refund: 'Erstattung',
      replacement: 'Ersatz',
      goodwill_credit: 'Gutschrift aus Kulanz',
      repair: 'Reparatur',
      fee_waiver: 'erlassene Gebühr',
    },
    footer: 'Dieser Brief entscheidet nichts: Sie melden sich an und entscheiden am Desk.',
  },
  pt: {
    letters: {
      asked: (f) => ({
        subject: `O seu sim ou não: ${of(f)}`,
        paragraphs: [
          `${f.requester} pede a sua decisão até ${f.when}. O silêncio não decide: nada concede e nada recusa.`,
        ],
      }),
      escalated: (f) => ({
        subject: `Ninguém respondeu a tempo: ${of(f)}`,
        paragraphs: [
          `A pergunta passou a outras pessoas, que têm até ${f.when}. Se o cliente espera por isto, diga-lhe o novo prazo antes que pergunte.`,
        ],
      }),
      question: (f) => ({
        subject: `Uma pergunta antes de decidir: ${of(f)}`,
        paragraphs: some(f.words, 'Entretanto, o prazo para decidir continua a contar.'),
      }),
      answer: (f) => ({ subject: `A sua pergunta tem resposta: ${of(f)}`, paragraphs: some(f.words) }),
      decided: (f) => ({
        subject: `${f.granted ? 'Concedido' : 'Recusado'}: ${of(f)}`,
        paragraphs: some(`${f.decidedBy} ${f.granted ? 'concordou' : 'não concordou'}.`, f.note),
      }),
    },
    labels: { case: 'Caso', rule: 'A regra', asked: 'Pedido', by: 'Por', why: 'Porquê', until: 'Até' },
    open: 'Ver no serviço',
    remedies: {
      late_return: 'devolução tardia',
      refund: 'reembolso',
      replacement: 'substituição',
      goodwill_credit: 'crédito de cortesia',
      repair: 'reparação',
      fee_waiver: 'taxa dispensada',
    },
    footer: 'Esta carta nada decide: inicie sessão e decida no serviço.',
  },
};

/** A sum as people read it, whatever the decimals of its currency: 2450 EUR is €24.50, 2450 JPY is ¥2,450. */
export function sumWords(amount: number | null, currency: string | null, language: string): string {
  if (amount === null || currency === null) return '';
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}
