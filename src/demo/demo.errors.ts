/** The demo is for an empty desk. */
export class DeskAtWork extends Error {
  constructor(readonly cases: number) {
    super(
      `This desk is at work: it has ${cases} ${cases === 1 ? 'case' : 'cases'} that the demo did not make. Nothing was added; --force adds the demo all the same.`,
    );
    this.name = 'DeskAtWork';
  }
}

export class DemoHereAlready extends Error {
  constructor() {
    super(
      'The demo is on this desk already. Nothing was added; --again gives its people new passwords and keys and prints them.',
    );
    this.name = 'DemoHereAlready';
  }
}

export class DemoBeingMade extends Error {
  constructor() {
    super('Another command is making the demo at this moment.');
    this.name = 'DemoBeingMade';
  }
}
