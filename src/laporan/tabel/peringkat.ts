import { pastikanBentuk, teks } from '../../angka/bentuk.js';
import type { AngkaAnggaran } from '../../rekap/bentuk-anggaran.js';
import { BENTUK_KABUPATEN } from '../../rekap/bentuk-rekap.js';
import { ATURAN_PERINGKAT } from '../../rekap/peringkat.js';
import type { RekapKabupaten, RekapOpd } from '../../rekap/rekap-kabupaten.js';
import type { SelLaporan, TabelLaporan } from '../../tabel/tabel-laporan.js';
import { bangunTabel, baris, kolom } from '../bangun-tabel.js';
import { SEL_KOSONG, selAngka, selHasil, selPredikat, selTeks } from '../sel.js';

/** What serapan divides, so that a reader can divide them too. */
function selPasangan({ pagu, realisasi }: AngkaAnggaran): Record<string, SelLaporan> {
  return { pagu: selAngka(pagu), realisasi: selAngka(realisasi) };
}

/**
 * The offices of a kabupaten in the order of their achievement, with coverage, spending, and the rule for ties.
 *
 * Throws `ArgumenTidakSah` for what is of the wrong kind, with the field.
 *
 * @example
 * tabelPeringkat(rekapKabupaten([rekapLaporan({ versi: 1, instansi: { nama: 'Kecamatan A' }, tahun: 2022, tujuan: [], program: [] })]), 'Tabel 1').nama // => 'Tabel 1'
 */
export function tabelPeringkat(rekap: RekapKabupaten, nama: string): TabelLaporan {
  pastikanBentuk('tabelPeringkat', 'rekap', rekap, BENTUK_KABUPATEN);
  pastikanBentuk('tabelPeringkat', 'nama', nama, teks);
  const menurut = new Map(rekap.opd.map((o) => [o.kode, o]));
  return bangunTabel({
    id: 'peringkat',
    nama,
    judul: `Peringkat Capaian Kinerja Perangkat Daerah Tahun ${rekap.tahun}`,
    kolom: [
      kolom('peringkat', 'Peringkat', 'cacah', 8),
      kolom('kode', 'Kode', 'kode', 10),
      kolom('opd', 'Perangkat Daerah', 'teks', 30),
      kolom('capaian', 'Capaian Kinerja (%)', 'persen', 10),
      kolom('terukur', 'Indikator Terukur', 'cacah', 9),
      kolom('total', 'Banyak Indikator', 'cacah', 9),
      kolom('predikat', 'Predikat', 'teks', 12),
      kolom('pagu', 'Pagu Anggaran (Rp)', 'rupiah', 15),
      kolom('realisasi', 'Realisasi Anggaran (Rp)', 'rupiah', 15),
      kolom('serapan', 'Serapan (%)', 'persen', 9),
    ],
    baris: [
      ...rekap.peringkat.map((p) => {
        // The ranking is of these very offices.
        const opd = menurut.get(p.kode) as RekapOpd;
        return baris(p.kode, {
          peringkat: p.peringkat === null ? SEL_KOSONG : selAngka(p.peringkat),
          kode: selTeks(p.kode),
          opd: selTeks(p.nama),
          capaian: selHasil(p.capaian),
          terukur: selAngka(p.cakupan.terukur),
          total: selAngka(p.cakupan.total),
          predikat: selPredikat(opd.predikat),
          ...selPasangan(opd.anggaran),
          serapan: selHasil(opd.anggaran.serapan, { pagu: { kolom: 'pagu' }, realisasi: { kolom: 'realisasi' } }),
        });
      }),
      baris(
        'seluruh',
        {
          opd: selTeks('SELURUH PERANGKAT DAERAH'),
          capaian: selHasil(rekap.rataRata),
          terukur: selAngka(rekap.cakupan.terukur),
          total: selAngka(rekap.cakupan.total),
          predikat: selPredikat(rekap.predikat),
          ...selPasangan(rekap.anggaran.total),
          serapan: selHasil(rekap.anggaran.total.serapan),
        },
        { jenis: 'jumlah', sebutan: 'seluruh perangkat daerah' },
      ),
    ],
    catatan: [
      ATURAN_PERINGKAT,
      `${rekap.anggaran.total.cakupan.terukur} dari ${rekap.anggaran.total.cakupan.total} baris anggaran memiliki pagu dan realisasi.`,
      `Rata-rata mencakup ${rekap.rataRata.cakupan.terukur} dari ${rekap.rataRata.cakupan.total} ${rekap.cara === 'per-indikator' ? 'indikator' : 'perangkat daerah'}.`,
    ],
  });
}
