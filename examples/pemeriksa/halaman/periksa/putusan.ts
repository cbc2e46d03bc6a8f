import type { RingkasanHalaman, TemuanHalaman } from '../../pesan.js';

/** What a reader decided of a finding. */
export type Putusan = { readonly jenis: 'salah' } | { readonly jenis: 'diterima'; readonly alasan: string };

export type SemuaPutusan = ReadonlyMap<number, Putusan>;

/** Those that a marked copy or a file of decisions brought with it. */
export const putusanAwal = (r: RingkasanHalaman): SemuaPutusan =>
  new Map(
    r.temuan.flatMap(({ temuan }, ke) =>
      temuan.diterima === undefined ? [] : [[ke, { jenis: 'diterima', alasan: temuan.diterima }] as const],
    ),
  );

export const keputusan = (putusan: SemuaPutusan) =>
  [...putusan].flatMap(([ke, p]) => (p.jenis === 'diterima' ? [{ ke, alasan: p.alasan }] : []));

export type Tingkat = TemuanHalaman['temuan']['tingkat'];

export const TINGKAT: readonly { id: Tingkat; nama: string; tanda: string }[] = [
  { id: 'galat', nama: 'salah', tanda: '✗' },
  { id: 'peringatan', nama: 'perlu dilihat', tanda: '!' },
  { id: 'catatan', nama: 'catatan', tanda: 'i' },
];

export const tandaTingkat = (t: Tingkat) => TINGKAT.find((x) => x.id === t) ?? TINGKAT[2];
