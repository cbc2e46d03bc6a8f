import { expect } from 'vitest';

/** What a call is refused with, a TypeError; 'lolos' when it is not refused. */
export function pesanTolakan(jalan: () => unknown): string {
  try {
    jalan();
  } catch (galat) {
    expect(galat).toBeInstanceOf(TypeError);
    return (galat as Error).message;
  }
  return 'lolos';
}
