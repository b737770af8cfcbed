export const en = {
  daysLeft: 'in {{days}} d {{hours}} h',
  hoursLeft: 'in {{hours}} h {{minutes}} min',
  minutesLeft: 'in {{minutes}} min',
  secondsLeft: 'in {{minutes}}:{{seconds}}',
  daysLate: 'late {{days}} d {{hours}} h',
  hoursLate: 'late {{hours}} h {{minutes}} min',
  minutesLate: 'late {{minutes}} min',
  lateNow: 'late now',
  due: 'due {{at}}',
  announce_900000: '{{what}}: due in 15 minutes',
  announce_300000: '{{what}}: due in 5 minutes',
  announce_0: '{{what}}: late now',
};
