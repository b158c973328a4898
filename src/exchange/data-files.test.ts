import { expect, test } from 'vitest';
import { DATA_FILES, MEDIA } from './data-files.ts';
import { SHAPE_NAMES } from './shapes/index.ts';

test('the table names formats, shapes and data sets there are, and no operation or path twice', () => {
  for (const { name, path, format, shape, set, title, says } of DATA_FILES) {
    expect.soft(Object.keys(MEDIA), name).toContain(format);
    if (shape) expect.soft(SHAPE_NAMES, name).toContain(shape);
    // A set has the file that lists it whole; what a town publishes is known by its address.
    const whole = DATA_FILES.some(({ shape: one }) => one === set);
    expect.soft(!set || whole, `${name}: ${set}`).toBe(true);
    expect.soft(path, name).toMatch(/^\/[^ ]+\.[a-z]+$/);
    expect.soft(title && says, name).toBeTruthy();
  }
  expect(new Set(DATA_FILES.map(({ name }) => name)).size).toBe(DATA_FILES.length);
  expect(new Set(DATA_FILES.map(({ path }) => path)).size).toBe(DATA_FILES.length);
});
