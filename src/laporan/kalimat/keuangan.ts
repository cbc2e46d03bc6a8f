import { formatRupiah } from '../../angka/cetak/format-rupiah.js';
import type { Decimal } from '../../angka/desimal.js';
import type { RekapLaporan } from '../../rekap/rekap-laporan.js';
import { tanpaMinus } from '../cetak-hasil.js';
import type { BarisLra } from '../tabel/lra.js';
import { dasarSerapan } from './cakupan-anggaran.js';
import { persenDalamKata, sebabTakTerukur } from './ungkapan.js';

/** Pagu, realisasi, sisa and serapan of the whole office. */
export function kalimatAnggaran({ anggaran, tahun }: RekapLaporan): string {
  const { total, program } = anggaran;
  if (total.paguSeluruhnya === null) return `Data anggaran tahun ${tahun} belum tersedia.`;
  const kegiatan = program.reduce((n, p) => n + p.kegiatan.length, 0);
  const sub = program.reduce((n, p) => n + p.kegiatan.reduce((m, k) => m + k.subKegiatan.length, 0), 0);
  const awal = `Pada tahun ${tahun} dilaksanakan ${program.length} program, ${kegiatan} kegiatan dan ${sub} sub-kegiatan dengan pagu ${formatRupiah(total.paguSeluruhnya)}.`;
  // Without a leftover the two sums are of different lines.
  if (total.pagu === null || total.realisasi === null || total.sisa === null) {
    const { terukur, total: baris } = total.cakupan;
    return total.agregat.berealisasi === 0
      ? `${awal} Realisasi anggarannya belum tersedia.`
      : `${awal} Realisasi anggarannya belum lengkap: ${terukur} dari ${baris} baris anggaran memiliki pagu dan realisasi.`;
  }
  // Realisasi, sisa and serapan stand on one pagu; where that is not the whole, the sentence says which it is.
  const dasar = total.pagu.eq(total.paguSeluruhnya)
    ? 'Realisasinya'
    : `Dari pagu ${formatRupiah(total.pagu)} yang terukur, realisasinya`;
  const sisa = `; sisa anggarannya ${formatRupiah(total.sisa)}`;
  return `${awal} ${dasar} ${formatRupiah(total.realisasi)} dengan serapan ${persenDalamKata(total.serapan)}${dasarSerapan(anggaran)}${sisa}. Sisa anggaran dengan sendirinya bukan efisiensi.`;
}

/** One kind of spending with its growth. */
export function kalimatBelanja(b: BarisLra, tahun: number): string {
  const uraian = b.jenis === 'jumlah' ? 'Belanja seluruhnya' : b.uraian;
  if (b.realisasi === null) return `Realisasi ${uraian} tahun ${tahun} belum tersedia.`;
  const serapan =
    b.serapan.status === 'terukur'
      ? ` atau ${b.serapan.teks} persen dari anggaran ${formatRupiah(b.pagu as Decimal)}`
      : '';
  const awal = `Realisasi ${uraian} tahun ${tahun} sebesar ${formatRupiah(b.realisasi)}${serapan}`;
  if (b.selisih.status === 'tak-terukur') {
    return `${awal}. Perubahannya dari tahun ${tahun - 1} tidak terukur, karena ${sebabTakTerukur(b.selisih.alasan)}.`;
  }
  const { nilai } = b.selisih;
  if (nilai.isZero()) return `${awal}, sama dengan tahun ${tahun - 1}.`;
  const persen = b.pertumbuhan.status === 'terukur' ? ` atau ${tanpaMinus(b.pertumbuhan.teks)} persen` : '';
  return `${awal}, ${nilai.gt(0) ? 'naik' : 'turun'} ${formatRupiah(nilai.abs())}${persen} dari tahun ${tahun - 1}.`;
}
