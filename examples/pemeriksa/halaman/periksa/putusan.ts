import type { RingkasanHalaman, TemuanHalaman } from '../../pesan.js';

/** What a reader decided of a finding. */
export type Putusan = { readonly jenis: 'salah' } | { readonly jenis: 'diterima'; readonly alasan: string };

export type SemuaPutusan = ReadonlyMap<number, Putusan>;

/** Those that a marked copy, a working paper or a file of decisions brought with it. */
export const putusanAwal = (r: RingkasanHalaman): SemuaPutusan =>
  new Map<number, Putusan>([
    ...r.benarSalah.map((ke) => [ke, { jenis: 'salah' }] as const),
    ...r.temuan.flatMap(({ temuan }, ke) =>
      temuan.diterima === undefined ? [] : [[ke, { jenis: 'diterima', alasan: temuan.diterima }] as const],
    ),
  ]);

export const keputusan = (putusan: SemuaPutusan) =>
  [...putusan].map(([ke, p]) => ({ ke, alasan: p.jenis === 'diterima' ? p.alasan : null }));

export type Tingkat = TemuanHalaman['temuan']['tingkat'];

export const TINGKAT: readonly { id: Tingkat; nama: string; tanda: string }[] = [
  { id: 'galat', nama: 'salah', tanda: '✗' },
  { id: 'peringatan', nama: 'perlu dilihat', tanda: '!' },
  { id: 'catatan', nama: 'catatan', tanda: 'i' },
];

export const tandaTingkat = (t: Tingkat) => TINGKAT.find((x) => x.id === t) ?? TINGKAT[2];
