import type { JenisHasil } from './jenis-hasil.js';
import { ndjsonRekapSendiri } from './json-sendiri.js';

/** Whether a text that has no place for a comment is what the command writes; a like beginning is not enough, as reports in words begin alike. */
export function teksSendiri(teks: string, jenis: JenisHasil): boolean {
  switch (jenis) {
    case 'hitung':
      return (
        /^LAPORAN KINERJA \d{4} – [^\n]*\n(?:Kebijakan: |\n)/.test(teks) && BAGIAN_HITUNG.every((b) => teks.includes(b))
      );
    case 'periksa':
      return ringkasanPeriksa(teks.slice(0, BARIS_TERPANJANG).split('\n', 1)[0] as string);
    case 'katalog':
      return (
        (/^Capaian indikator\n\n {2}id /.test(teks) && teks.trimEnd().endsWith(AKHIR_KATALOG)) ||
        /^[^\n]{1,200}\n(?:Rumus|Skala|Kebijakan|Sumber|Acuan) [a-z0-9.-]+ · /.test(teks)
      );
    case 'rekap':
      return teks.startsWith('{') ? ndjsonRekapSendiri(teks) : csvRekapSendiri(teks);
    default:
      return false;
  }
}

const BAGIAN_HITUNG = ['Capaian kinerja', 'Anggaran per program', 'Efisiensi per sasaran'].map(
  (judul) => `\n\n${judul}\n${'='.repeat(judul.length)}\n\n`,
);
const AKHIR_KATALOG = 'Tambahkan id untuk melihat satu entri: lkjip rumus capaian.maximize';

/** The first line of a check: how many findings there are, with what else is said of them, and how much was checked. */
const BARIS_TERPANJANG = 100_000;
const TANPA = /^(?:Tidak ada temuan|No findings); /;
const DENGAN = /^[\d.,]+ (?:galat|error), [\d.,]+ (?:peringatan|warning), [\d.,]+ (?:catatan|note)[,;.] /;
const TERPERIKSA =
  /(?:^|[;.] )(?:[\d.,]+ dari [\d.,]+ angka di [\d.,]+ tabel terperiksa|[\d.,]+ of [\d.,]+ figures in [\d.,]+ tables? checked)\.(?: |$)/;
const TAK_DAPAT =
  /(?:^|[;.] )(?:Tidak ada yang dapat diperiksa: tidak satu pun dari [\d.,]+ angka di [\d.,]+ tabel terikat|Nothing could be checked: no known relation binds any of the [\d.,]+ figures in) /;

const ringkasanPeriksa = (baris: string): boolean =>
  ((TANPA.test(baris) || DENGAN.test(baris)) && TERPERIKSA.test(baris)) ||
  (TAK_DAPAT.test(baris) && (DENGAN.test(baris) || /^(?:Tidak ada yang|Nothing could)/.test(baris)));

const KEPALA_REKAP = 'tingkat,kode,pagu,realisasi,sisa,serapan,paguSeluruhnya,capaian,baris,terukur,bercapaian';
const BARIS_REKAP = /^(?:total|urusan|bidang|program|kegiatan|sub-kegiatan),[^,]*(?:,[-\d.]*){9}$/;

function csvRekapSendiri(teks: string): boolean {
  const [kepala, ...baris] = teks.trimEnd().split('\n');
  return kepala === KEPALA_REKAP && baris.every((b) => BARIS_REKAP.test(b));
}
