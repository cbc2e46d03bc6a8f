import { desimal, teksKanonik } from '../angka/desimal.js';
import { bacaKode, kunciKode } from '../model/kode.js';
import type { Laporan } from '../model/laporan.js';
import { bandingKode } from './banding-kode.js';
import { pilihTeks } from './baris-anggaran.js';
import type { TautanSasaran } from './bentuk-anggaran.js';

/** Names of all levels, as the report writes them. */
export function namaTingkat(
  { program }: Laporan,
  baca: typeof bacaKode = bacaKode,
): Map<string, { kode: string; nama: string }> {
  const menurutKunci = new Map<string, { kode: string; nama: string }>();
  const catat = ({ kode, nama }: { readonly kode: string; readonly nama: string }) =>
    menurutKunci.set(kunciKode(kode, baca), { kode, nama });
  for (const p of program) {
    catat(p);
    for (const k of p.kegiatan) {
      catat(k);
      k.subKegiatan.forEach(catat);
    }
  }
  return menurutKunci;
}

/** Which programs serve which sasaran. */
export function tautanSasaran({ tujuan }: Laporan): TautanSasaran[] {
  return tujuan.flatMap((t) =>
    t.sasaran.map(({ kode, uraian, program = [] }) => ({
      kode,
      uraian,
      program: program.map((p) =>
        typeof p === 'string'
          ? { kunci: kunciKode(p), kode: p, porsi: null }
          : { kunci: kunciKode(p.kode), kode: p.kode, porsi: teksKanonik(desimal(p.porsi)) },
      ),
    })),
  );
}

/** Merges links of the same sasaran; the outcome does not depend on the order. */
export function satukanTautan(tautan: readonly TautanSasaran[]): TautanSasaran[] {
  const menurutKode = new Map<string, TautanSasaran>();
  for (const t of tautan) {
    const lalu = menurutKode.get(t.kode);
    const program = [...(lalu?.program ?? []), ...t.program];
    const sekali = new Map(program.map((p) => [`${p.kunci} ${p.porsi}`, p]));
    menurutKode.set(t.kode, {
      kode: t.kode,
      uraian: pilihTeks([t.uraian, lalu?.uraian ?? '']),
      // Stryker disable next-line EqualityOperator: no two keys of a map are the same.
      program: [...sekali].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, p]) => p),
    });
  }
  return [...menurutKode.values()].sort((a, b) => bandingKode(a.kode, b.kode));
}
