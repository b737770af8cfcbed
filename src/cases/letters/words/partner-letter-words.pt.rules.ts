import type { PartnerLetterWords } from './partner-letter-words.en.rules.js';

export const partnerLettersPt: PartnerLetterWords = {
  occasions: {
    'task-offered': {
      subject: 'Pode fazer isto? {title}, {when}',
      paragraphs: [
        'Pedimos-lhe que faça isto: {title}.',
        '{instructions}',
        'Diga que sim, ou indique outra hora. Basta um toque.',
      ],
    },
    'reply-wanted': {
      subject: 'Ainda à espera da sua resposta: {title}',
      paragraphs: [
        'Ainda não respondeu. Por favor aceite, indique outra hora ou recuse, para podermos avisar o cliente.',
      ],
    },
    'still-on': {
      subject: 'Mantém-se? {title}, {when}',
      paragraphs: ['Prometeu isto. Se há algum obstáculo, diga-nos agora: ainda há tempo.'],
    },
    'due-soon': { subject: 'O prazo está perto: {title}, {when}', paragraphs: ['O prazo é daqui a poucas horas.'] },
    'evidence-wanted': {
      subject: 'Está feito? {title}',
      paragraphs: [
        'A hora que prometeu já passou. Se está feito, comunique; se não, dê-nos uma nova hora, para que o cliente a saiba por nós.',
      ],
    },
    overdue: {
      subject: 'Em atraso: {title}',
      paragraphs: ['Isto está atrasado, e o cliente espera. Por favor diga-nos o que acontece agora e quando.'],
    },
    escalated: {
      subject: 'Passado aos responsáveis: {title} ainda não está feito',
      paragraphs: ['Não tivemos notícias desta promessa. Foi passada a quem responde por ela, aqui e na sua empresa.'],
    },
    message: { subject: 'Uma mensagem sobre {task}', paragraphs: ['{body}'] },
    countered: {
      subject: 'Outra hora proposta: {title}, {when}',
      paragraphs: ['Propomos outra hora. Por favor aceite-a ou indique uma que lhe convenha.'],
    },
    'said-yes': {
      subject: 'Por favor confirme: {title}, {when}',
      paragraphs: [
        '{speaker} disse-nos que vai fazer isto. Tomámos nota e contamos com isso.',
        'Por favor confirme com um toque. Se não é assim, diga-nos na mesma página dentro de um dia, e voltamos a falar.',
      ],
    },
    'said-no': {
      subject: 'Disse-nos que não: {title}',
      paragraphs: [
        '{speaker} disse-nos que não pode fazer isto, por isso pedimos a outra pessoa.',
        'Se não é assim, escreva-nos na sua página, e voltamos a pedir-lhe.',
      ],
    },
    activated: {
      subject: 'Conta a partir de agora: {title}, {when}',
      paragraphs: ['Aquilo de que a sua promessa dependia está feito. A partir de agora contamos consigo.'],
    },
    agreed: {
      subject: 'Combinado: {title}, {when}',
      paragraphs: ['Obrigado. Esta hora está combinada e substitui qualquer outra de que falámos para esta tarefa.'],
    },
    'please-erase': {
      subject: 'Por favor esqueça os dados de um cliente',
      paragraphs: [
        'Um cliente nosso pediu para ser esquecido. Apagámos o que sabíamos dele.',
        'Por favor apague o que tem dele por causa da tarefa que fez para nós: nome, morada, telefone, fotos. Pode guardar o que a lei o obriga a guardar.',
      ],
    },
    'new-time-off': {
      subject: 'A nova hora fica sem efeito: {title}',
      paragraphs: ['Já não pedimos esta outra hora. Vale o que estava combinado antes.'],
    },
    withdrawn: { subject: 'Já não é preciso: {title}', paragraphs: ['Já não precisa de fazer isto. Obrigado.'] },
  },
  digest: {
    onePromise: 'Uma promessa sua',
    promises: '{n} promessas suas',
    subject: '{promises} à espera de uma palavra',
    says: 'Todas estas esperam uma palavra sua: feito, uma nova hora, ou que não é possível.',
    more: 'e mais {n}',
    footer:
      'Recebe esta carta em vez de muitas, porque a sua empresa participa em casos de clientes. Quem tem esta ligação pode responder por si: não a passe a ninguém.',
  },
  what: 'O quê',
  when: 'Quando',
  somebody: 'Alguém da sua equipa',
  yourTask: 'a sua tarefa',
  open: 'Abrir as suas tarefas',
  footer:
    'Recebe isto porque a sua empresa participa no caso de um cliente. Quem tem esta ligação pode responder por si: não a passe a ninguém.',
};
