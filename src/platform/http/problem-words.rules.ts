import type { InEveryLanguage, Language } from '../languages/languages.rules.js';

interface Words {
  title: string;
  detail: string;
}
type Problems = Readonly<Record<string, Words>>;

/** The refusals that people meet on pages, by their slug, in the languages that the refusals themselves are not written in. */
const SAID: InEveryLanguage<Problems> = {
  en: {},
  de: {
    'cross-site-request': { title: 'Nicht angenommen', detail: 'Diese Anfrage kommt von einer anderen Seite.' },
    failure: {
      title: 'Etwas ist schiefgegangen',
      detail: 'Bei uns ist etwas schiefgegangen. Mit der Kennung unten finden wir es in unserem Protokoll.',
    },
    forbidden: { title: 'Nicht erlaubt', detail: 'Ihre Rolle erlaubt das nicht.' },
    'form-expired': {
      title: 'Das Formular ist veraltet',
      detail: 'Bitte öffnen Sie die Seite neu und versuchen Sie es noch einmal.',
    },
    malformed: { title: 'Nicht lesbar', detail: 'Diese Anfrage ist nicht lesbar.' },
    'not-found': { title: 'Nicht gefunden', detail: 'Hier ist nichts.' },
    'setup-over': {
      title: 'Die Einrichtung ist abgeschlossen',
      detail:
        'Dieser Link öffnet nichts mehr: Dieser Desk hat eine Leitung, oder er wurde neu gestartet und hat einen neueren Link ausgegeben. Wer ein Passwort hat, meldet sich unter /sign-in an.',
    },
    'too-large': { title: 'Zu groß', detail: 'Das ist zu groß: höchstens 1 MB, Dateien höchstens 10 MB je Datei.' },
    'too-many-requests': { title: 'Zu viele Versuche', detail: 'Bitte warten Sie ein wenig.' },
    unavailable: {
      title: 'Gerade nicht erreichbar',
      detail: 'Der Desk ist im Moment nicht ganz erreichbar. Bitte versuchen Sie es gleich noch einmal.',
    },
    'unknown-caller': { title: 'Nicht angemeldet', detail: 'Bitte melden Sie sich an.' },
  },
  pt: {
    'cross-site-request': { title: 'Não aceite', detail: 'Este pedido vem de outro site.' },
    failure: {
      title: 'Algo correu mal',
      detail: 'Algo correu mal do nosso lado. Com a referência abaixo encontramo-lo no nosso registo.',
    },
    forbidden: { title: 'Não permitido', detail: 'A sua função não permite isto.' },
    'form-expired': {
      title: 'O formulário está desatualizado',
      detail: 'Abra a página de novo e repita.',
    },
    malformed: { title: 'Ilegível', detail: 'Não é possível ler este pedido.' },
    'not-found': { title: 'Não encontrado', detail: 'Aqui não há nada.' },
    'setup-over': {
      title: 'A configuração está concluída',
      detail:
        'Esta ligação já não abre nada: este desk tem quem o gira, ou foi reiniciado e mostrou uma ligação mais recente. Quem tem palavra-passe entra em /sign-in.',
    },
    'too-large': { title: 'Demasiado grande', detail: 'É demasiado grande: 1 MB no máximo, 10 MB por ficheiro.' },
    'too-many-requests': { title: 'Demasiadas tentativas', detail: 'Aguarde um pouco.' },
    unavailable: {
      title: 'Indisponível de momento',
      detail: 'Neste momento o desk não está totalmente acessível. Tente de novo daqui a pouco.',
    },
    'unknown-caller': { title: 'Sem sessão', detail: 'Inicie sessão.' },
  },
};

/** How a page says this refusal to its reader, and in which language that is: English where it has no other words. */
export function saidOnPage(slug: string, plain: Words, language: Language): Words & { lang: Language } {
  const words = SAID[language][slug];
  return words ? { ...words, lang: language } : { ...plain, lang: 'en' };
}
