import fc from 'fast-check';
import { expect, it } from 'vitest';
import { skemaJson } from '../../../src/model/skema-json.js';
import { arbLaporan } from './arb-laporan.js';

type Skema = Readonly<Record<string, unknown>>;

/** Every key that a report may hold, with `*` for years, labels and places in lists. */
function jalurSkema(akar: Skema): Set<string> {
  const hasil = new Set<string>();
  const telusur = (s: Skema, jalur: string): void => {
    // A Hasil that a program hands in is a number or nothing once the report is read.
    if ('status' in ((s['properties'] as Skema | undefined) ?? {})) return;
    const ref = s['$ref'];
    if (typeof ref === 'string') {
      const nama = ref.split('/').slice(1);
      telusur(
        nama.reduce((x, n) => x[n] as Skema, akar),
        jalur,
      );
    }
    for (const kata of ['anyOf', 'oneOf', 'allOf']) for (const x of (s[kata] as Skema[]) ?? []) telusur(x, jalur);
    for (const [nama, isi] of Object.entries((s['properties'] as Record<string, Skema>) ?? {})) {
      const di = jalur === '' ? nama : `${jalur}.${nama}`;
      hasil.add(di);
      telusur(isi, di);
    }
    const tiap = [s['items'], s['additionalProperties'], ...((s['prefixItems'] as Skema[]) ?? [])];
    for (const x of tiap) if (typeof x === 'object' && x !== null) telusur(x as Skema, `${jalur}.*`);
  };
  telusur(akar, '');
  return hasil;
}

/** The keys of a report, written alike. */
function jalurIsi(isi: unknown, hasil: Set<string>, ada: ReadonlySet<string>, jalur = ''): Set<string> {
  if (typeof isi !== 'object' || isi === null) return hasil;
  for (const [nama, x] of Object.entries(isi)) {
    const tepat = jalur === '' ? nama : `${jalur}.${nama}`;
    const di = !Array.isArray(isi) && ada.has(tepat) ? tepat : `${jalur}.*`;
    if (ada.has(di)) hasil.add(di);
    jalurIsi(x, hasil, ada, di);
  }
  return hasil;
}

it('the reports that the round trip is tried on hold every key of the model', () => {
  const semua = jalurSkema(skemaJson('Laporan') as Skema);
  const dicoba = new Set<string>();
  for (const laporan of fc.sample(arbLaporan, { numRuns: 400, seed: 7 })) jalurIsi(laporan, dicoba, semua);
  expect([...semua].filter((j) => !dicoba.has(j))).toEqual([]);
  // The check itself sees the model: an indicator's target range, a policy, a quarter of a budget.
  expect([...semua]).toEqual(
    expect.arrayContaining([
      'tujuan.*.sasaran.*.indikator.*.target.*.bawah',
      'kebijakan.batas.rekap.atas',
      'program.*.kegiatan.*.subKegiatan.*.anggaran.*.triwulan.rak',
    ]),
  );
});
