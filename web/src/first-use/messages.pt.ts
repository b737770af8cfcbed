import type { Translated } from '../text/text.js';
import type { en } from './messages.en.js';

export const pt: Translated<typeof en> = {
  firstSteps: 'Primeiros passos',
  stepsDone: '{{done}} de {{of}} feitos',
  firstStepsLead: 'Cada um assinala-se sozinho. A lista desaparece quando tudo estiver feito.',
  stepDone: 'feito',
  stepOpen: 'por fazer',
  step_people: 'Um segundo gestor',
  why_people: 'As políticas passam por duas pessoas.',
  do_people: 'Acrescentar pessoas',
  step_hours: 'O seu horário',
  why_hours: 'Para que as promessas vençam enquanto alguém trabalha.',
  do_hours: 'Anotar o horário',
  step_partner: 'Um parceiro que ajuda',
  why_partner: 'Uma transportadora, por exemplo. Respondem por uma ligação, sem conta.',
  do_partner: 'Acrescentar parceiro',
  step_policy: 'Uma política em vigor',
  why_policy: 'Para que os agentes saibam o que podem dar. Há duas prontas.',
  do_policy: 'Escolher política',
  step_case: 'Um primeiro caso',
  why_case: 'Um assunto de um cliente, com tudo o que se prometer.',
  do_case: 'Abrir um caso',
};
