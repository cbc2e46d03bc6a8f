import { jumlahRupiah } from '../../../rumus/anggaran/jumlah-rupiah.js';
import { ratakan, tiap } from '../../../tabel/tiap.js';
import type { Fakta } from '../../fakta/fakta.js';
import { jumlahBagian, type Relasi, type RelasiLurus, rataBagian } from '../relasi.js';
import type { Blok } from './blok.js';
import type { Aturan } from './cari-pasangan.js';
import type { Selisih } from './cari-selisih.js';
import type { Kisi, Lapangan } from './lapangan.js';

/** A rule of columns on one of its rows; of a sum the figure furthest to the right is the one that the others give. */
export function relasiAturan(l: Kisi, a: Aturan, r: number): Relasi {
  const di = (c: number): Fakta => l.petak[r]?.[c]?.fakta as Fakta;
  const hasil = di(a.hasil);
  if (a.bentuk !== null) {
    const masukan = tiap(a.bentuk.lambang, (lambang, i) => ({ lambang, fakta: [di(a.masuk[i] as number)] }));
    return { bentuk: 'rumus', jenis: 'rasio-baris', rumus: a.bentuk.rumus, hasil, masukan, kuat: true, asal: 'cari' };
  }
  if (a.rata === true) {
    const suku = ratakan(a.masuk, (c) => l.petak[r]?.[c]?.fakta ?? []);
    return { ...rataBagian(hasil, suku, true), asal: 'cari' };
  }
  if (a.kurang !== undefined) return relasiMutasi(l, a, a.kurang, r);
  const kanan = Math.max(a.hasil, ...a.masuk);
  if (kanan === a.hasil || a.masuk.length > 2)
    return {
      ...jumlahBagian(
        hasil,
        ratakan(a.masuk, (c) => l.petak[r]?.[c]?.fakta ?? []),
        true,
      ),
      asal: 'cari',
    };
  const lain = a.masuk.find((m) => m !== kanan) as number;
  return {
    bentuk: 'lurus',
    jenis: 'selisih-baris',
    rumus: null,
    hasil: di(kanan),
    suku: [
      { fakta: hasil, koef: 1 },
      { fakta: di(lain), koef: -1 },
    ],
    pembagi: 1,
    kuat: true,
    asal: 'cari',
  };
}

/** A balance with its changes: what is blank did not change it. */
const relasiMutasi = (l: Kisi, a: Aturan, kurang: ReadonlySet<number>, r: number): RelasiLurus => ({
  bentuk: 'lurus',
  jenis: 'selisih-baris',
  rumus: null,
  hasil: l.petak[r]?.[a.hasil]?.fakta as Fakta,
  suku: ratakan(a.masuk, (c) => {
    const fakta = l.petak[r]?.[c]?.fakta;
    return fakta === undefined ? [] : [{ fakta, koef: kurang.has(c) ? (-1 as const) : (1 as const) }];
  }),
  pembagi: 1,
  kuat: true,
  asal: 'cari',
});

/** A block of rows in one of its columns. */
export const relasiBlok = (l: Lapangan, b: Blok, c: number): RelasiLurus => ({
  bentuk: 'lurus',
  jenis: b.induk ? 'jumlah-induk' : 'jumlah-kolom',
  rumus: jumlahRupiah,
  hasil: l.petak[b.hasil]?.[c]?.fakta as Fakta,
  suku: ratakan(b.anak, (r) => {
    const fakta = l.petak[r]?.[c]?.fakta;
    return fakta === undefined ? [] : [{ fakta, koef: 1 as const }];
  }),
  pembagi: 1,
  ...(b.kabur?.has(c) ? { kuat: false, ragu: true } : { kuat: true }),
  asal: 'cari',
});

/** What is left between two rows, or what they come to, in one column. */
export const relasiSelisih = (l: Lapangan, s: Selisih, c: number): RelasiLurus => ({
  bentuk: 'lurus',
  jenis: 'jumlah-kolom',
  rumus: s.suku.every(([, koef]) => koef === 1) ? jumlahRupiah : null,
  hasil: l.petak[s.hasil]?.[c]?.fakta as Fakta,
  suku: s.suku.map(([r, koef]) => ({ fakta: l.petak[r]?.[c]?.fakta as Fakta, koef })),
  pembagi: 1,
  kuat: true,
  asal: 'cari',
});
