import { pesanAlasan } from '../rumus/alasan.js';
import { alasanMasukan } from './angka-masukan.js';
import type { Teguran } from './aturan.js';

/**
 * What the schemas pass over without a word in data that they found sound: a key `__proto__` in a map, which vanishes, and a Hasil without a
 * figure, which becomes null.
 *
 * Walks the data only where the report has something, and not into what became a number: what a program hands in may be endless.
 */
export function periksaMentah(data: unknown, laporan: unknown): Teguran[] {
  const hasil: Teguran[] = [];
  telusuri(data as object, laporan, [], hasil);
  return hasil;
}

function telusuri(mentah: object, jadi: unknown, path: PropertyKey[], hasil: Teguran[]): void {
  if (typeof jadi !== 'object') return;
  if (jadi === null) {
    hasil.push(hasilKosong(mentah, [...path]));
    return;
  }
  if (Object.hasOwn(mentah, '__proto__')) hasil.push(kunciProto([...path]));
  for (const kunci of Object.keys(jadi)) {
    const anak = (mentah as Record<string, unknown>)[kunci];
    // Stryker disable next-line ConditionalExpression: most of what a report holds are texts and numbers; they need no step, and would end at once.
    if (typeof anak !== 'object' || anak === null) continue;
    path.push(Array.isArray(jadi) ? Number(kunci) : kunci);
    telusuri(anak, (jadi as Record<string, unknown>)[kunci], path, hasil);
    path.pop();
  }
}

const kunciProto = (path: readonly PropertyKey[]): Teguran => ({
  kode: 'kunci-tak-dikenal',
  tingkat: 'galat',
  path,
  id: 'kunci "__proto__" tidak boleh dipakai',
  en: 'the key "__proto__" must not be used',
});

function hasilKosong(mentah: object, path: readonly PropertyKey[]): Teguran {
  const alasan = alasanMasukan(mentah);
  const karena = (bahasa: 'id' | 'en') => (alasan === undefined ? '' : ` (${pesanAlasan(alasan, bahasa)})`);
  return {
    kode: 'hasil-tak-terukur',
    tingkat: 'peringatan',
    path,
    id: `Hasil yang diberikan tidak terukur${karena('id')}; dibaca sebagai belum tersedia`,
    en: `the Hasil given could not be measured${karena('en')}; it is read as not available`,
  };
}
