import type { InEveryLanguage } from '../platform/languages/languages.rules.js';

interface HomeWords {
  what: string;
  tasksByMail: string;
  notSignedIn: string;
  programs: string;
}

export const HOME_WORDS: InEveryLanguage<HomeWords> = {
  en: {
    what: 'The service desk in which every promise has a name, a window and a chaser.',
    tasksByMail: 'Your tasks are behind the links we mail to you.',
    notSignedIn: 'You are not signed in.',
    programs: 'Everything the desk can do, for programs.',
  },
  de: {
    what: 'Der Service-Desk, in dem jedes Versprechen einen Namen, ein Zeitfenster und jemanden hat, der ihm nachgeht.',
    tasksByMail: 'Ihre Aufträge finden Sie hinter den Links, die wir Ihnen per E-Mail senden.',
    notSignedIn: 'Sie sind nicht angemeldet.',
    programs: 'Alles, was der Desk kann, für Programme.',
  },
  pt: {
    what: 'O service desk em que cada promessa tem um nome, um horário e quem a acompanhe.',
    tasksByMail: 'As suas tarefas estão nas ligações que lhe enviamos por e-mail.',
    notSignedIn: 'Não iniciou sessão.',
    programs: 'Tudo o que o desk sabe fazer, para programas.',
  },
};
