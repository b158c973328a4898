/**
 * Another system clock, for a whole process and its threads: `CLOCK=2036-06-01 node --import ./tests/clocks/clock.mjs …`.
 * The clock starts on that day when the process starts, and goes on as usual.
 */
const started = Date.parse(`${process.env.CLOCK}T04:00:00Z`);
if (Number.isNaN(started)) throw new Error(`CLOCK is no day: ${process.env.CLOCK}`);
const SystemDate = Date;
const shift = started - SystemDate.now();

class ShiftedDate extends SystemDate {
  constructor(...given) {
    if (given.length === 0) super(SystemDate.now() + shift);
    else super(...given);
  }

  static now() {
    return SystemDate.now() + shift;
  }
}
globalThis.Date = ShiftedDate;
