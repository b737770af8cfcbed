import type { InEveryLanguage } from '../../platform/languages/languages.rules.js';

const en = {
  'due-in-the-past': 'This time is over already. Please name a later one.',
  'window-ends-before-it-starts': 'This ends before it begins. Please look at the two times again.',
  'window-outside-hours': 'By the hours you gave us you are closed all through this time. Please name another.',
  'local-time-skipped': 'That day the clocks go forward ({zone}) and skip {local}. Did you mean {suggestion}?',
  'local-time-ambiguous':
    'That day the clocks go back ({zone}) and show {local} twice. Please say below which of the two you mean.',
  'too-late-to-renegotiate':
    'Its time has passed, so it cannot be moved any more. Please tell the desk what happens now.',
  'too-late-to-deny':
    'It is too late to say here that this was not agreed. Please write to the desk; what you wrote is still here.',
  'new-time-on-the-table': 'A new time for this is being talked about already. Please answer that one.',
  'evidence-wanted': 'This task asks for a photo. Please add one.',
  'photo-asked-for':
    'There is no photo yet, and it helps when somebody asks later. Please add one now, or report it without.',
  'files-not-wanted': 'This task takes no photos. Please report it without.',
  'not-a-photo':
    'This file is not a photo that can be read here. Please choose another one. What you wrote is still here.',
  'file-too-large': 'This photo is too large: {mb} MB at most. What you wrote is still here.',
  'case-closed': 'This case is closed.',
  'not-found': 'This is not here, or not any more.',
  'words-missing': 'Please write a few words.',
  'words-too-many': 'This is too long: {limit} characters at most.',
  'time-missing': 'Please give the day, and from when to when.',
  'not-called-done': 'We have not said lately that this is done. Please write us a message instead.',
  'sum-missing': 'Please write the sum you grant as a number, such as 12.50.',
  'grant-unlike-verdict': 'A part is more than nothing and less than the whole claim. Please look at the sum again.',
  'claim-not-allowed-now': 'This claim was answered or withdrawn meanwhile. Please look again.',
  'report-settled':
    'This cannot be undone here: it was proven or judged already and is settled. If it was a slip, write to the desk.',
  'too-late-to-take-back': 'The two minutes to undo this are over. If it was a slip, write to the desk.',
  'not-ones-own-colleague': 'This is none of your colleagues any more. Please choose another.',
  'not-away': 'No absence is noted.',
  'absence-unclear': 'Please look at the dates and at who takes their place again.',
  'too-many-requests': 'This was too often in a short time. Please wait a little and try again.',
  otherwise: 'This could not be done now. Please look again, or write to the desk.',
};

export type RefusalSentences = typeof en;

const de: RefusalSentences = {
  'due-in-the-past': 'Diese Zeit ist schon vorbei. Bitte nennen Sie eine spätere.',
  'window-ends-before-it-starts': 'Das endet, bevor es beginnt. Bitte sehen Sie sich die beiden Zeiten noch einmal an.',
  'window-outside-hours':
    'Nach Ihren Öffnungszeiten haben Sie in dieser Zeit durchgehend geschlossen. Bitte nennen Sie eine andere.',
  'local-time-skipped':
    'An diesem Tag werden die Uhren vorgestellt ({zone}) und überspringen {local}. Meinten Sie {suggestion}?',
  'local-time-ambiguous':
    'An diesem Tag werden die Uhren zurückgestellt ({zone}) und zeigen {local} zweimal. Bitte sagen Sie unten, welche der beiden Zeiten Sie meinen.',
  'too-late-to-renegotiate':
    'Die Zeit ist vorbei und lässt sich nicht mehr verschieben. Bitte sagen Sie uns, wie es nun weitergeht.',
  'too-late-to-deny':
    'Es ist zu spät, hier zu sagen, dass das nicht vereinbart war. Bitte schreiben Sie uns; Ihr Text ist noch da.',
  'new-time-on-the-table': 'Über eine neue Zeit wird schon gesprochen. Bitte antworten Sie darauf.',
  'evidence-wanted': 'Für diesen Auftrag brauchen wir ein Foto. Bitte fügen Sie eines hinzu.',
  'photo-asked-for':
    'Es fehlt noch ein Foto; es hilft, wenn später jemand fragt. Bitte fügen Sie jetzt eines hinzu oder melden Sie es ohne.',
  'files-not-wanted': 'Zu diesem Auftrag gehören keine Fotos. Bitte melden Sie ihn ohne.',
  'not-a-photo':
    'Diese Datei ist kein Foto, das sich hier lesen lässt. Bitte wählen Sie ein anderes. Ihr Text ist noch da.',
  'file-too-large': 'Dieses Foto ist zu groß: höchstens {mb} MB. Ihr Text ist noch da.',
  'case-closed': 'Dieser Fall ist geschlossen.',
  'not-found': 'Das gibt es hier nicht oder nicht mehr.',
  'words-missing': 'Bitte schreiben Sie ein paar Worte.',
  'words-too-many': 'Das ist zu lang: höchstens {limit} Zeichen.',
  'time-missing': 'Bitte geben Sie den Tag an und von wann bis wann.',
  'not-called-done': 'Wir haben zuletzt nicht gesagt, dass das erledigt ist. Bitte schreiben Sie uns eine Nachricht.',
  'sum-missing': 'Bitte schreiben Sie den Betrag als Zahl, zum Beispiel 12,50.',
  'grant-unlike-verdict':
    'Ein Teil ist mehr als nichts und weniger als die ganze Forderung. Bitte sehen Sie sich den Betrag noch einmal an.',
  'claim-not-allowed-now': 'Diese Forderung wurde inzwischen beantwortet oder zurückgezogen. Bitte sehen Sie nach.',
  'report-settled':
    'Das lässt sich hier nicht rückgängig machen: Es ist schon belegt oder beurteilt und abgeschlossen. War es ein Versehen, schreiben Sie uns.',
  'too-late-to-take-back':
    'Die zwei Minuten, um das rückgängig zu machen, sind vorbei. War es ein Versehen, schreiben Sie uns.',
  'not-ones-own-colleague': 'Diese Person gehört nicht mehr zu Ihnen. Bitte wählen Sie eine andere.',
  'not-away': 'Es ist keine Abwesenheit vermerkt.',
  'absence-unclear': 'Bitte sehen Sie sich die Tage und die Vertretung noch einmal an.',
  'too-many-requests': 'Das war in kurzer Zeit zu oft. Bitte warten Sie ein wenig und versuchen Sie es noch einmal.',
  otherwise: 'Das ging jetzt nicht. Bitte sehen Sie noch einmal nach oder schreiben Sie uns.',
};

const pt: RefusalSentences = {
  'due-in-the-past': 'Esta hora já passou. Por favor indique uma mais tarde.',
  'window-ends-before-it-starts': 'Isto termina antes de começar. Por favor veja de novo as duas horas.',
  'window-outside-hours': 'Pelo horário que nos deu, está fechado durante todo este tempo. Por favor indique outro.',
  'local-time-skipped': 'Nesse dia os relógios adiantam ({zone}) e saltam as {local}. Queria dizer {suggestion}?',
  'local-time-ambiguous':
    'Nesse dia os relógios atrasam ({zone}) e mostram as {local} duas vezes. Por favor diga em baixo qual das duas.',
  'too-late-to-renegotiate': 'O prazo já passou e não pode ser mudado. Por favor diga-nos o que acontece agora.',
  'too-late-to-deny':
    'É tarde para dizer aqui que isto não foi combinado. Por favor escreva-nos; o que escreveu ainda cá está.',
  'new-time-on-the-table': 'Já se fala de uma nova hora para isto. Por favor responda a essa.',
  'evidence-wanted': 'Esta tarefa pede uma foto. Por favor junte uma.',
  'photo-asked-for':
    'Ainda não há foto, e ajuda se alguém perguntar mais tarde. Por favor junte uma agora, ou comunique sem ela.',
  'files-not-wanted': 'Esta tarefa não leva fotos. Por favor comunique sem elas.',
  'not-a-photo':
    'Este ficheiro não é uma foto que se consiga ler aqui. Por favor escolha outra. O que escreveu ainda cá está.',
  'file-too-large': 'Esta foto é grande demais: {mb} MB no máximo. O que escreveu ainda cá está.',
  'case-closed': 'Este caso está fechado.',
  'not-found': 'Isto não está aqui, ou já não está.',
  'words-missing': 'Por favor escreva algumas palavras.',
  'words-too-many': 'Isto é longo demais: {limit} caracteres no máximo.',
  'time-missing': 'Por favor indique o dia, e de que horas a que horas.',
  'not-called-done': 'Não dissemos ultimamente que isto está feito. Por favor escreva-nos antes uma mensagem.',
  'sum-missing': 'Por favor escreva o valor como número, por exemplo 12,50.',
  'grant-unlike-verdict': 'Uma parte é mais do que nada e menos do que o todo. Por favor veja de novo o valor.',
  'claim-not-allowed-now': 'Esta reclamação foi entretanto respondida ou retirada. Por favor veja de novo.',
  'report-settled':
    'Isto não se pode desfazer aqui: já foi provado ou avaliado e está encerrado. Se foi engano, escreva-nos.',
  'too-late-to-take-back': 'Os dois minutos para desfazer isto já passaram. Se foi engano, escreva-nos.',
  'not-ones-own-colleague': 'Esta pessoa já não é da sua equipa. Por favor escolha outra.',
  'not-away': 'Não há nenhuma ausência registada.',
  'absence-unclear': 'Por favor veja de novo as datas e quem substitui.',
  'too-many-requests': 'Foi demasiadas vezes em pouco tempo. Por favor espere um pouco e tente outra vez.',
  otherwise: 'Não foi possível agora. Por favor veja de novo, ou escreva-nos.',
};

/** Why a form was refused, to the person at the page; by the slug of the refusal. */
export const REFUSAL_SENTENCES: InEveryLanguage<RefusalSentences> = { en, de, pt };
