import {
  type Bahan,
  ikatJumlah,
  isiAnggaran,
  jumlahPagu,
  jumlahReal,
  ragamAnggaran,
  type SelAnggaran,
  type Simpul,
  selAnggaran,
} from '../bahan.js';
import { NAMA_TOTAL } from '../judul.js';
import { OPD } from '../kata.js';
import { kolomAnggaran } from '../kolom-anggaran.js';
import type { Isi } from '../lembar.js';
import { pohon, urut } from '../pohon.js';
import { type Baris, type Kolom, penomor, susun } from '../tata.js';

/** Pagu, realisasi, sisa and percentages: one list, or programs with their activities, with codes or without. */
export function anggaran(b: Bahan): void {
  const { a, k } = b;
  const v = ragamAnggaran(a);
  const bentuk = a.pilih(['daftar', 'daftar', 'kode', 'kode', 'tanpa', 'opd'] as const);
  const dalam = bentuk === 'daftar' || bentuk === 'opd' ? 1 : a.pilih([2, 3]);
  const akar: Simpul[] =
    bentuk === 'opd'
      ? a.ambil(OPD, a.bulat(4, 24)).map((uraian, i) => {
          const pagu = a.rupiah(900, 90_000);
          return { kode: String(i + 1), uraian, tingkat: 0, pagu, real: a.bagian(pagu, 700, 995), anak: [] };
        })
      : pohon(a, dalam, dalam === 1 ? [3, 12] : [2, 4]);
  const isi: (Baris | null)[] = [];
  const tulis = (s: Simpul): SelAnggaran => {
    const c = selAnggaran(b, s.pagu, s.real, v, s.anak.length > 0);
    isi.push({ ...label(s), ...isiAnggaran(c) });
    if (s.anak.length > 0) ikatJumlah(b, c, s.anak.map(tulis), v);
    return c;
  };
  const nomor = penomor(a);
  const kapital = a.kira(60);
  const label = (s: Simpul): Record<string, Isi> => {
    const i = akar.indexOf(s);
    if (bentuk === 'kode') return { kode: s.kode, u: s.tingkat === 0 && kapital ? s.uraian.toUpperCase() : s.uraian };
    if (bentuk !== 'tanpa') return { kode: nomor(i), u: s.uraian };
    const awal = s.tingkat === 0 ? '' : s.tingkat === dalam - 1 && dalam === 3 ? '- ' : 'Kegiatan ';
    return { kode: i >= 0 ? nomor(i) : '', u: s.tingkat === 0 ? s.uraian.toUpperCase() : `${awal}${s.uraian}` };
  };
  const atas = akar.map(tulis);
  const namaTotal = bentuk === 'daftar' && a.kira(20) ? a.pilih(OPD).toUpperCase() : a.pilih(NAMA_TOTAL);
  const pakaiTotal = akar.length > 1 && a.kira(88);
  let t: SelAnggaran | undefined;
  if (pakaiTotal) {
    t = selAnggaran(b, jumlahPagu(akar), jumlahReal(akar), v, true);
    ikatJumlah(b, t, atas, v);
    const baris: Baris = {
      ...(a.kira(30) && bentuk !== 'tanpa' ? { kode: namaTotal } : { u: namaTotal }),
      ...isiAnggaran(t),
    };
    if (bentuk === 'opd' && a.kira(10)) isi.unshift(baris);
    else isi.push(baris);
  }
  const kolom: Kolom[] = [
    {
      k: 'kode',
      judul: [bentuk === 'kode' ? a.pilih(['Kode', 'KODE', 'Kode Rekening']) : a.pilih(['No', 'NO', 'No.'])],
    },
    {
      k: 'u',
      judul: [
        bentuk === 'opd'
          ? a.pilih(['Perangkat Daerah', 'OPD', 'SKPD'])
          : a.pilih(['Program', 'Uraian', 'URAIAN', 'Program/Kegiatan', 'Program/Kegiatan/Sub Kegiatan']),
      ],
    },
    ...kolomAnggaran(b, v, a.kira(20) ? [`Tahun ${b.tahun}`] : []),
  ];
  if (bentuk === 'tanpa' && urut(akar).length < 5) kolom.shift();
  k.tabel.push({
    nama: `Tabel 3.${a.bulat(1, 12)}`,
    ...(a.kira(60) && { judul: `Realisasi Anggaran Tahun ${b.tahun}` }),
    baris: susun(a, kolom, isi, {
      kosong: a.kira(10),
      judulDalam: a.kira(20) ? ['LAPORAN REALISASI ANGGARAN', `TAHUN ANGGARAN ${b.tahun}`] : [],
      catatan: a.kira(15)
        ? [
            a.pilih([
              'Sumber: Subbagian Keuangan, data diolah',
              `*) Sampai dengan 31 Desember ${b.tahun}`,
              'Sumber: SIPD',
            ]),
          ]
        : [],
      tandaTangan: a.kira(12),
      ...(isi.length > 14 && a.kira(40) && { ulangDi: 10 }),
    }),
  });
}
