import type { RekapIndikator } from '../../rekap/rekap-indikator.js';
import type { RekapSasaran } from '../../rekap/rekap-kinerja.js';
import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import type { NilaiIndividu } from '../../rumus/opsi.js';
import type { BarisLaporan, TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, barisBerpemilik, kolom } from '../bangun-tabel.js';
import { selHasil, selNilai, selPredikat, selTeks } from '../sel.js';

/** Coverage in words. */
export const cakupanTeks = ({ terukur, total }: { readonly terukur: number; readonly total: number }): string =>
  `${terukur} dari ${total} indikator terukur`;

const DARI_BARIS = { target: { kolom: 'target' }, realisasi: { kolom: 'realisasi' } };

const barisIndikator = (i: RekapIndikator, s: RekapSasaran, pertama: boolean): BarisLaporan =>
  barisBerpemilik(s.kode, i.kode, {
    sasaran: selTeks(pertama ? `${s.kode} ${s.uraian}` : ''),
    indikator: selTeks(i.nama),
    satuan: selTeks(i.satuan),
    target: selNilai(i.target),
    realisasi: selNilai(i.realisasi),
    capaian: selHasil(i.capaian, DARI_BARIS),
    ...(i.nilai ? { nilai: selHasil(i.nilai) } : {}),
    predikat: selPredikat(i.predikat),
  });

function barisSasaran(s: RekapSasaran): BarisLaporan[] {
  const isi = s.indikator.map((i, n) => barisIndikator(i, s, n === 0));
  if (isi.length < 2) return isi;
  const rata = baris(
    `${s.kode}.rata-rata`,
    {
      sasaran: selTeks(`Rata-rata capaian ${s.kode}`),
      capaian: selHasil(s.capaian, { nilai: { kolom: 'capaian', baris: isi.map((b) => b.id) } }),
      predikat: selPredikat(s.predikat),
    },
    { jenis: 'rata-rata', tingkat: 1 },
  );
  return [...isi, rata];
}

/** A mean of sasaran means is not the mean of the rows above; its name says so. */
function sebutanRata(sasaran: readonly RekapSasaran[], cara: 'per-sasaran' | 'per-indikator' | 'berbobot'): string {
  const sama = cara === 'per-indikator' || (cara === 'per-sasaran' && sasaran.every((s) => s.indikator.length < 2));
  if (sama) return 'Rata-rata capaian';
  return cara === 'berbobot'
    ? 'Capaian instansi, indikator menurut bobotnya'
    : 'Capaian instansi, tiap sasaran sama berat';
}

const CATATAN_NILAI: Readonly<Record<Exclude<NilaiIndividu, 'tanpa'>, string>> = {
  'permenpanrb-8-2021':
    'Nilai adalah konversi capaian indikator menurut PermenPANRB 8/2021; rata-rata di bawahnya adalah rata-rata capaian, bukan rata-rata nilai.',
};

/** Capaian Indikator Kinerja Utama: target against realisasi of the year, with the mean and its coverage (Tabel 3.1 of the seed). */
export function tabelCapaian({ kinerja, tahun }: RekapLaporan, nama: string): TabelLaporan {
  const sasaran = kinerja.tujuan.flatMap((t) => t.sasaran);
  const { nilaiIndividu } = kinerja.asal.kebijakan.aturan;
  const bernilai = nilaiIndividu !== 'tanpa';
  return bangunTabel({
    id: 'capaian',
    nama,
    judul: `Capaian Indikator Kinerja Utama Tahun ${tahun}`,
    kolom: [
      kolom('sasaran', 'Sasaran Strategis', 'teks', 26),
      kolom('indikator', 'Indikator Kinerja', 'teks', 24),
      kolom('satuan', 'Satuan', 'teks', 9),
      kolom('target', `Target ${tahun}`, 'angka', 9),
      kolom('realisasi', `Realisasi ${tahun}`, 'angka', 10),
      kolom('capaian', 'Capaian (%)', 'persen', 10),
      ...(bernilai ? [kolom('nilai', 'Nilai', 'angka', 8)] : []),
      kolom('predikat', 'Predikat', 'teks', 12),
    ],
    baris: [
      ...sasaran.flatMap(barisSasaran),
      baris(
        'rata-rata',
        {
          sasaran: selTeks(sebutanRata(sasaran, kinerja.asal.kebijakan.aturan.rataRata.cara)),
          capaian: selHasil(kinerja.rataRata),
          predikat: selPredikat(kinerja.predikat),
        },
        { jenis: 'rata-rata', sebutan: 'rata-rata' },
      ),
    ],
    catatan: [
      `Rata-rata mencakup ${cakupanTeks(kinerja.cakupan)}; yang tidak terukur tidak dihitung sebagai nol kecuali kebijakan laporan menentukan demikian.`,
      ...(bernilai ? [CATATAN_NILAI[nilaiIndividu]] : []),
    ],
  });
}
