import type { Translated } from '../../text/text.js';
import type { en } from './messages.en.js';

export const de: Translated<typeof en> = {
  grouping_channel: 'Kanal',
  grouping_language: 'Sprache',
  grouping_region: 'Region',
  grouping_team: 'Team',
  grouping_agent: 'Wer entscheidet',
  grouping_tenure: 'Kunde seit',
  channel_email: 'E-Mail',
  channel_phone: 'Telefon',
  channel_web: 'Web',
  channel_chat: 'Chat',
  channel_letter: 'Brief',
  channel_api: 'Ein Programm',
  tenure_under_90_days: 'unter 90 Tagen',
  tenure_90_days_to_1_year: '90 Tagen bis 1 Jahr',
  tenure_1_to_3_years: '1 bis 3 Jahren',
  tenure_over_3_years: 'über 3 Jahren',
  comparedBy: 'Verglichen nach: {{what}}',
  granted: 'Gewährt',
  othersGranted: 'Alle anderen',
  oddsInLike: 'Chancen in gleicher Lage',
  odds: '{{ratio}} ({{low}} bis {{high}})',
  whatItMeans: 'Was das heißt',
  sideOf: '{{share}} ({{granted}} von {{of}})',
  verdict_differs: 'Weicht ab',
  verdict_explained: 'Erklärt',
  verdict_no_difference: 'Kein Unterschied',
  verdict_too_few: 'Noch nicht genug',
  verdict_not_comparable: 'Nicht vergleichbar',
  says_differs_more:
    'In gleicher Lage eher gewährt als anderen: Die Chancen sind das {{ratio}}-Fache, und Zufall allein erklärt das nicht. Lesen Sie von beiden einige.',
  says_differs_less:
    'In gleicher Lage seltener gewährt als anderen: Die Chancen sind das {{ratio}}-Fache der anderen, und Zufall allein erklärt das nicht. Lesen Sie von beiden einige.',
  says_explained: 'Die bloßen Anteile weichen ab, weil die Lagen es tun. In gleicher Lage macht es keinen Unterschied.',
  says_no_difference: 'Kein Unterschied, den der Zufall nicht erklärt.',
  says_too_few: 'Jede Seite braucht dreißig Entscheidungen, bevor sich etwas sagen lässt.',
  says_not_comparable: 'In keiner Lage gibt es beide, oder alles ging gleich aus.',
  howToRead:
    'Verglichen wird nur, wer in gleicher Lage ist (dieselbe Zeile des Regelwerks). Chancen sind gewährt zu abgelehnt: 3 zu 1 sind 75 von 100. Chancen von 1 heißen: ebenso leicht wie die anderen. In Klammern die Spanne, in der die Zahl gut liegen kann (95 %); solange 1 darin liegt, kann es niemand sagen.',
};
