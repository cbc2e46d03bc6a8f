import { cariAcuan } from '../../acuan/daftar.js';
import { kodeBerpemilik } from '../../model/masalah.js';
import type { RekapIndikator } from '../../rekap/rekap-indikator.js';
import type { RekapKinerja } from '../../rekap/rekap-kinerja.js';
import { pesanAlasan } from '../../rumus/alasan.js';
import { cariRumus } from '../../rumus/daftar.js';
import type { Hasil, Jejak } from '../../rumus/hasil.js';
import { keTeks } from '../../rumus/pembaca/ke-teks.js';
import { selHasil, selNilai, selPredikat, selTren } from './sel.js';
import { lipat, tabelTeks } from './tabel-teks.js';

const KOLOM = [
  { judul: 'Kode', lebar: 8 },
  { judul: 'Indikator (satuan)', lebar: 25 },
  { judul: 'Target', lebar: 8, rata: 'right' },
  { judul: 'Realisasi', lebar: 11, rata: 'right' },
  { judul: 'Capaian (%)', lebar: 13, rata: 'right' },
  { judul: 'Predikat', lebar: 11 },
  { judul: 'Kemajuan (%)', lebar: 14, rata: 'right' },
  { judul: 'Tren', lebar: 10 },
] as const;

/** The table of achievements, with the mean and its coverage. */
export function teksKinerja(kinerja: RekapKinerja): string {
  const baris = kinerja.tujuan.flatMap((t) =>
    t.sasaran.flatMap((s) => [
      [`${s.kode} ${s.uraian}`],
      ...s.indikator.map(barisIndikator),
      ...(s.indikator.length > 1
        ? [[s.kode, 'Rata-rata sasaran', '', '', selHasil(s.capaian), selPredikat(s.predikat), '', '']]
        : []),
    ]),
  );
  const tujuan = kinerja.tujuan.map((t) => lipat(`Tujuan ${t.kode}: ${barisRata(t.capaian, t)}`, 2));
  const rata = lipat(`Rata-rata capaian: ${barisRata(kinerja.rataRata, kinerja)}`, 0);
  return [tabelTeks(KOLOM, baris), '', rata, ...tujuan].join('\n');
}

/** A mean with what it covers and its class. */
export function barisRata(hasil: Hasil, { cakupan, predikat }: Pick<RekapKinerja, 'cakupan' | 'predikat'>): string {
  const kelas = predikat.status === 'kelas' ? ` – ${predikat.label}` : '';
  return `${selHasil(hasil)} (${cakupan.terukur} dari ${cakupan.total} indikator terukur)${kelas}`;
}

function barisIndikator(i: RekapIndikator): string[] {
  return [
    i.kode,
    `${i.nama} (${i.satuan})`,
    selNilai(i.target),
    selNilai(i.realisasi),
    selHasil(i.capaian),
    selPredikat(i.predikat),
    selHasil(i.kemajuan),
    selTren(i.tren),
  ];
}

/** How each figure was reached: formula, numbers, policy and source. */
export function teksCaraHitung(kinerja: RekapKinerja): string {
  const indikator = kinerja.tujuan.flatMap((t) => t.sasaran.flatMap((s) => s.indikator.map((i) => ({ s, i }))));
  return [
    ...indikator.map(({ s, i }) =>
      [
        lipat(`${kodeBerpemilik(s.kode, i.kode)} ${i.nama}`, 0),
        uraian('Capaian', i.capaian),
        ...(i.nilai ? [uraian('Nilai', i.nilai)] : []),
        uraian('Kemajuan ke target akhir', i.kemajuan),
        ...(i.tren.arah === null
          ? [lipat(`Tren: tak terukur, karena ${alasan(i.tren.delta)}.`, 2)]
          : [lipat(`Tren: ${selTren(i.tren)}; ${i.tren.delta.jejak.teks ?? ''}`, 2)]),
        ...i.peringatan.map((p) => lipat(`Catatan: ${p.pesan}.`, 2)),
      ].join('\n'),
    ),
    [
      'Rata-rata capaian',
      uraian('Seluruhnya', kinerja.rataRata),
      ...kinerja.tujuan.flatMap((t) => [
        uraian(`Tujuan ${t.kode}`, t.capaian),
        ...t.sasaran.filter((s) => s.indikator.length > 1).map((s) => uraian(`Sasaran ${s.kode}`, s.capaian)),
      ]),
    ].join('\n'),
  ].join('\n\n');
}

function uraian(nama: string, hasil: Hasil): string {
  const { jejak } = hasil;
  if (hasil.status === 'tak-terukur') return lipat(`${nama}: tak terukur, karena ${alasan(hasil)}.`, 2);
  const rumus = cariRumus(jejak.rumus);
  return [
    lipat(`${nama}: ${rumus ? keTeks(rumus) : jejak.nama} → ${jejak.teks}`, 2),
    lipat(`[${sumber(jejak)}]`, 4),
  ].join('\n');
}

const alasan = (hasil: Hasil): string => (hasil.status === 'tak-terukur' ? pesanAlasan(hasil.alasan) : '');

const KEDUDUKAN = {
  'dibaca-di-peraturan': 'dibaca di peraturan',
  'lewat-pihak-lain': 'lewat pihak lain',
  praktik: 'praktik',
  simpulan: 'simpulan',
} as const;

function sumber(jejak: Jejak): string {
  const kutipan = jejak.kutipan.map(
    (k) => `${cariAcuan(k.acuan)?.judul ?? k.acuan}, ${k.tempat} (${KEDUDUKAN[k.kedudukan]})`,
  );
  const kebijakan = jejak.kebijakan.map((k) => `${k.aturan}: ${k.nilai} (${k.asal})`);
  return [jejak.rumus, ...kebijakan, ...kutipan].join('; ');
}
