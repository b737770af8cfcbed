import type { PartnerLetterWords } from './partner-letter-words.en.rules.js';

export const partnerLettersDe: PartnerLetterWords = {
  occasions: {
    'task-offered': {
      subject: 'Können Sie das übernehmen? {title}, {when}',
      paragraphs: [
        'Wir bitten Sie, das zu übernehmen: {title}.',
        '{instructions}',
        'Sagen Sie zu oder nennen Sie eine andere Zeit. Ein Tippen genügt.',
      ],
    },
    'reply-wanted': {
      subject: 'Wir warten noch auf Ihre Antwort: {title}',
      paragraphs: [
        'Sie haben noch nicht geantwortet. Bitte nehmen Sie an, nennen Sie eine andere Zeit oder lehnen Sie ab, damit wir es dem Kunden sagen können.',
      ],
    },
    'still-on': {
      subject: 'Bleibt es dabei? {title}, {when}',
      paragraphs: ['Das haben Sie zugesagt. Steht etwas im Weg, sagen Sie es uns jetzt: Noch ist Zeit.'],
    },
    'due-soon': { subject: 'Bald fällig: {title}, {when}', paragraphs: ['Das ist in wenigen Stunden fällig.'] },
    'evidence-wanted': {
      subject: 'Ist es erledigt? {title}',
      paragraphs: [
        'Die zugesagte Zeit ist vorbei. Ist es erledigt, melden Sie es; wenn nicht, nennen Sie uns eine neue Zeit, damit der Kunde es von uns hört.',
      ],
    },
    overdue: {
      subject: 'Überfällig: {title}',
      paragraphs: ['Das ist zu spät, und der Kunde wartet. Bitte sagen Sie uns, was jetzt geschieht und wann.'],
    },
    escalated: {
      subject: 'Weitergegeben: {title} ist noch nicht erledigt',
      paragraphs: [
        'Zu dieser Zusage haben wir nichts gehört. Sie wurde an die Verantwortlichen weitergegeben, hier und in Ihrem Haus.',
      ],
    },
    message: { subject: 'Eine Nachricht zu {task}', paragraphs: ['{body}'] },
    countered: {
      subject: 'Andere Zeit vorgeschlagen: {title}, {when}',
      paragraphs: ['Wir schlagen eine andere Zeit vor. Bitte nehmen Sie sie an oder nennen Sie eine, die Ihnen passt.'],
    },
    'said-yes': {
      subject: 'Bitte bestätigen: {title}, {when}',
      paragraphs: [
        '{speaker} hat uns gesagt, dass Sie das übernehmen. Wir haben es aufgeschrieben und verlassen uns darauf.',
        'Bitte bestätigen Sie es mit einem Tippen. Stimmt es nicht, sagen Sie es uns innerhalb eines Tages auf derselben Seite, und wir sprechen noch einmal darüber.',
      ],
    },
    'said-no': {
      subject: 'Sie haben uns abgesagt: {title}',
      paragraphs: [
        '{speaker} hat uns gesagt, dass Sie das nicht machen können; darum fragen wir jemand anderen.',
        'Stimmt das nicht, schreiben Sie uns auf Ihrer Seite, und wir fragen Sie noch einmal.',
      ],
    },
    activated: {
      subject: 'Ab jetzt gilt es: {title}, {when}',
      paragraphs: ['Wovon Ihre Zusage abhing, ist erledigt. Ab jetzt verlassen wir uns auf Sie.'],
    },
    agreed: {
      subject: 'Vereinbart: {title}, {when}',
      paragraphs: [
        'Danke. Diese Zeit ist vereinbart und ersetzt jede andere, über die wir bei diesem Auftrag gesprochen haben.',
      ],
    },
    'please-erase': {
      subject: 'Bitte löschen Sie die Daten eines Kunden',
      paragraphs: [
        'Ein Kunde von uns hat darum gebeten, vergessen zu werden. Wir haben gelöscht, was wir von ihm wussten.',
        'Bitte löschen Sie, was Sie für den Auftrag von ihm haben: Name, Adresse, Telefon, Bilder. Behalten dürfen Sie, was Sie nach dem Gesetz behalten müssen.',
      ],
    },
    'new-time-off': {
      subject: 'Die neue Zeit entfällt: {title}',
      paragraphs: ['Um diese andere Zeit bitten wir nicht mehr. Es gilt, was vorher vereinbart war.'],
    },
    withdrawn: {
      subject: 'Wird nicht mehr gebraucht: {title}',
      paragraphs: ['Sie müssen das nicht mehr machen. Danke.'],
    },
  },
  digest: {
    onePromise: 'Eine Ihrer Zusagen',
    promises: '{n} Ihrer Zusagen',
    subject: '{promises}: Bitte geben Sie Bescheid',
    says: 'Zu all diesen brauchen wir ein Wort von Ihnen: erledigt, eine neue Zeit, oder dass es nicht geht.',
    more: 'und {n} weitere',
    footer:
      'Sie bekommen diesen einen Brief statt vieler, weil Ihre Firma an Kundenfällen mitwirkt. Wer diesen Link hat, kann für Sie antworten: Geben Sie ihn nicht weiter.',
  },
  what: 'Was',
  when: 'Wann',
  somebody: 'Jemand von Ihnen',
  yourTask: 'Ihrem Auftrag',
  open: 'Ihre Aufträge öffnen',
  footer:
    'Sie bekommen das, weil Ihre Firma an einem Kundenfall mitwirkt. Wer diesen Link hat, kann für Sie antworten: Geben Sie ihn nicht weiter.',
};
