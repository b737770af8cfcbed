// Loaded before a process: its clock is SECONDS_AHEAD of everybody else's. Time that only measures (performance.now, hrtime, timers) goes on as it
// does, as on a machine whose clock was set wrong.
const aheadMs = Number(process.env.SECONDS_AHEAD ?? 0) * 1000;
const RightDate = Date;

globalThis.Date = class Date extends RightDate {
  constructor(...given) {
    if (given.length === 0) super(RightDate.now() + aheadMs);
    else super(...given);
  }

  static now() {
    return RightDate.now() + aheadMs;
  }
};
