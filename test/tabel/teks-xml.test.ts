import { expect, it } from 'vitest';
import { idXml } from '../../src/tabel/teks-xml.js';

// By hand.
it.each([
  ['gambar.S1.IK 1', 'gambar-S1-IK-1'],
  ['a--b', 'a-b'],
  ['"><script>', '-script-'],
  ['', 'x'],
])('the id of %j is %s', (teks, id) => expect(idXml(teks)).toBe(id));
