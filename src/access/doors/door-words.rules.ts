import type { InEveryLanguage } from '../../platform/languages/languages.rules.js';

/** What stands at the doors: where people of any language sign in, out, and for the first time. */
export interface DoorWords {
  changeLanguage: string;
  signIn: string;
  signOut: string;
  email: string;
  password: string;
  wrongCredentials: string;
  signedIn: string;
  signedInAs: (name: string) => string;
  toTheDesk: string;
  setUp: string;
  firstManager: string;
  yourName: string;
  longEnough: (characters: number) => string;
  begin: string;
  nameMissing: string;
  noEmail: string;
  tooShort: (characters: number) => string;
  tooLong: string;
  emailTaken: string;
}

export const DOOR_WORDS: InEveryLanguage<DoorWords> = {
  en: {
    changeLanguage: 'Language',
    signIn: 'Sign in',
    signOut: 'Sign out',
    email: 'E-mail address',
    password: 'Password',
    wrongCredentials: 'E-mail address or password is wrong.',
    signedIn: 'Signed in',
    signedInAs: (name) => `You are signed in as ${name}.`,
    toTheDesk: 'Go to the desk',
    setUp: 'Set up Kept',
    firstManager: 'You are the first manager of this desk. You let everybody else in.',
    yourName: 'Your name',
    longEnough: (characters) => `At least ${characters} characters. A few words in a row are good.`,
    begin: 'Begin',
    nameMissing: 'Please give your name.',
    noEmail: 'This is not an e-mail address.',
    tooShort: (characters) => `The password needs at least ${characters} characters.`,
    tooLong: 'The password may have 200 characters at most.',
    emailTaken: 'Somebody else has this e-mail address here.',
  },
  de: {
    changeLanguage: 'Sprache',
    signIn: 'Anmelden',
    signOut: 'Abmelden',
    email: 'E-Mail-Adresse',
    password: 'Passwort',
    wrongCredentials: 'E-Mail-Adresse oder Passwort ist falsch.',
    signedIn: 'Angemeldet',
    signedInAs: (name) => `Sie sind angemeldet als ${name}.`,
    toTheDesk: 'Zum Desk',
    setUp: 'Kept einrichten',
    firstManager: 'Sie sind die erste Leitung dieses Desks. Alle anderen lassen Sie herein.',
    yourName: 'Ihr Name',
    longEnough: (characters) => `Mindestens ${characters} Zeichen. Ein paar Wörter hintereinander sind gut.`,
    begin: 'Beginnen',
    nameMissing: 'Bitte geben Sie Ihren Namen an.',
    noEmail: 'Das ist keine E-Mail-Adresse.',
    tooShort: (characters) => `Das Passwort braucht mindestens ${characters} Zeichen.`,
    tooLong: 'Das Passwort darf höchstens 200 Zeichen haben.',
    emailTaken: 'Diese E-Mail-Adresse hat hier schon jemand anderes.',
  },
  pt: {
    changeLanguage: 'Língua',
    signIn: 'Entrar',
    signOut: 'Sair',
    email: 'Endereço de e-mail',
    password: 'Palavra-passe',
    wrongCredentials: 'O endereço de e-mail ou a palavra-passe está errado.',
    signedIn: 'Sessão iniciada',
    signedInAs: (name) => `Entrou como ${name}.`,
    toTheDesk: 'Ir para o desk',
    setUp: 'Configurar o Kept',
    firstManager: 'É a primeira pessoa a gerir este desk e é quem deixa entrar todas as outras.',
    yourName: 'O seu nome',
    longEnough: (characters) => `Pelo menos ${characters} caracteres. Algumas palavras seguidas são uma boa escolha.`,
    begin: 'Começar',
    nameMissing: 'Indique o seu nome.',
    noEmail: 'Isto não é um endereço de e-mail.',
    tooShort: (characters) => `A palavra-passe precisa de pelo menos ${characters} caracteres.`,
    tooLong: 'A palavra-passe pode ter no máximo 200 caracteres.',
    emailTaken: 'Outra pessoa já tem aqui este endereço de e-mail.',
  },
};
