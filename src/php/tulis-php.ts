import { ArgumenTidakSah } from '../angka/argumen-tidak-sah.js';
import { gabungKebijakan, type KebijakanPenuh, kutipanAturan } from '../kebijakan/gabung-kebijakan.js';
import type { Kebijakan } from '../model/kebijakan.js';
import { jumlahRupiah } from '../rumus/anggaran/jumlah-rupiah.js';
import { serapan } from '../rumus/anggaran/serapan.js';
import { sisa } from '../rumus/anggaran/sisa.js';
import { tulisPilihan } from '../rumus/baca-kebijakan.js';
import { capaianBatas, denganBatas, denganTargetMaksimal } from '../rumus/capaian/batas.js';
import { cariRumus, daftarRumus } from '../rumus/daftar.js';
import { rataRataBerbobot, rataRataHitung } from '../rumus/gabungan/rata-rata.js';
import { ikiKonversi, ikiTargetMaksimal } from '../rumus/individu/iki.js';
import { BATAS_BAKU, type Batas, batasPenuh, TANPA_BATAS } from '../rumus/opsi.js';
import { type DaftarOpsi, pastikanDaftar, pastikanOpsi, pastikanPilihan } from '../rumus/pastikan-opsi.js';
import { pastikanTertulis } from '../rumus/pembaca/ke-php.js';
import { berkasPhp, NAMESPACE_PHP, pastikanNamespace, type RumusBerkas } from '../rumus/pembaca/php-berkas.js';
import { PenulisPhp, ukurTertulis } from '../rumus/pembaca/php-pohon.js';
import { sebutKutipan } from '../rumus/pembaca/php-rumus.js';
import { dokPhp, menjorok } from '../rumus/pembaca/php-tulisan.js';
import { masukan, type Simpul } from '../rumus/pohon.js';
import { ALASAN_AKHIR } from '../rumus/waktu/hitung-kemajuan.js';
import { kemajuanDariAwal } from '../rumus/waktu/kemajuan-dari-awal.js';
import { pertumbuhan } from '../rumus/waktu/pertumbuhan.js';
import { selisihTahun } from '../rumus/waktu/selisih-tahun.js';
import { PHP_GABUNGAN } from './anggota-gabungan.js';
import { PHP_KINERJA } from './anggota-kinerja.js';
import { PHP_PREDIKAT } from './anggota-predikat.js';
import { PenyusunPilihan } from './tabel-pilihan.js';
import { DIBACA, susunTabel, tetapan, tetapanUmum } from './tetapan-php.js';

/** Options of {@link tulisPhp}. */
export interface OpsiTulisPhp {
  /** Namespace of the file. @defaultValue 'Lkjip' */
  readonly namespace?: string;
  /** Ids of further formulas, for `Lkjip::evaluasi`. @defaultValue those that the functions need */
  readonly rumus?: readonly string[];
}

/** The options of {@link tulisPhp}. */
export const OPSI_TULIS_PHP = {
  namespace: pastikanNamespace,
  rumus: (nilai, bidang) => {
    pastikanDaftar(nilai, bidang);
    const tertulis = daftarRumus.filter((r) => ukurTertulis(r.isi)).map((r) => r.id);
    for (const id of nilai as readonly unknown[]) pastikanPilihan(bidang, id, tertulis);
  },
} as const satisfies DaftarOpsi<OpsiTulisPhp>;

/**
 * One file of PHP (8.1 and later, 64 bit, no extension needed) that counts as a report under these policies: `Lkjip::capaian()`, `serapan()`, `rataRata()`,
 * `predikat()`, `kemajuan()`, `efisiensi()` and more.
 *
 * The policies are frozen into it, with their sources; formulas are written from their trees and the choice among them is asked of the library case by
 * case, so results are those of a report's roll-up (`hasilKeJson`), digit by digit, with reasons, warnings and traces. Throws `KebijakanTidakDikenal` for a preset that
 * does not exist, and `ArgumenTidakSah` for a policy, option or formula that cannot be.
 *
 * @example
 * tulisPhp('paser-lkjip-2022').includes('public static function capaian(') // => true
 */
export function tulisPhp(kebijakan: Kebijakan = {}, opsi: OpsiTulisPhp = {}): string {
  pastikanOpsi('tulisPhp', opsi, OPSI_TULIS_PHP);
  const penuh = gabungKebijakan(kebijakan);
  if (penuh.aturan.rataRata.rumus === 'ukur') {
    throw new ArgumenTidakSah(
      'kebijakan.rataRata.rumus: rata-rata ukur bukan pecahan dan tidak ditulis sebagai kebijakan PHP; hitung dengan pustaka.',
    );
  }
  const penyusun = new PenyusunPilihan(penuh);
  const tabel = susunTabel(penyusun);
  const rumus = rumusBerkas(penyusun, penuh, opsi.rumus ?? []);
  return berkasPhp({
    namespace: opsi.namespace ?? NAMESPACE_PHP,
    uraian: uraian(penuh),
    rumus,
    pembulatan: penuh.aturan.pembulatan,
    anggota: [tetapanUmum(penuh), PHP_KINERJA.trim(), PHP_GABUNGAN.trim(), PHP_PREDIKAT.trim(), ...pembungkus(penuh)],
    tetapan: tetapan(penuh, penyusun, tabel),
    alasan: [
      ...Object.values(ALASAN_AKHIR),
      'target-akhir-rentang',
      'capaian-kosong',
      'gerbang-efisiensi',
      'target-nol',
      'realisasi-nol',
    ],
  });
}

/** The formulas of the file, each once, with the examples that the registry has of them. */
function rumusBerkas(penyusun: PenyusunPilihan, penuh: KebijakanPenuh, tambahan: readonly string[]): RumusBerkas[] {
  const { aturan } = penuh;
  const efisiensi = daftarRumus.filter((r) => r.id === `efisiensi.${aturan.efisiensi.metode}`);
  const semua: RumusBerkas[] = [
    ...penyusun.rumus.values(),
    kemajuanDariAwal,
    serapan,
    sisa,
    jumlahRupiah,
    aturan.rataRata.cara === 'berbobot' ? rataRataBerbobot : rataRataHitung,
    ...batasRekap(aturan.batas.rekap),
    ...efisiensi,
    ...(aturan.nilaiIndividu === 'tanpa' ? [] : [ikiKonversi, ikiTargetMaksimal]),
    selisihTahun,
    pertumbuhan,
    ...tambahan.flatMap((id) => cariRumus(id) ?? []),
  ];
  const menurutId = new Map<string, RumusBerkas>();
  for (const r of semua) if (!menurutId.has(r.id)) menurutId.set(r.id, bercontoh(r));
  for (const r of menurutId.values()) pastikanTertulis(r);
  return [...menurutId.values()];
}

/** The registry's own formula where it is the same one: it has examples. */
function bercontoh(r: RumusBerkas): RumusBerkas {
  const terdaftar = cariRumus(r.id);
  return terdaftar !== undefined && JSON.stringify(terdaftar.isi) === JSON.stringify(r.isi) ? terdaftar : r;
}

/** The limits of means as a formula, as the roll-up of a report applies them. */
function batasRekap(batas: Batas): RumusBerkas[] {
  const { bawah = null, atas = null } = batas;
  if (bawah === null && atas === null) return [];
  const C = masukan('capaian', 'persen', { min: null, maks: null });
  const { contoh: _, ...rumus } = capaianBatas;
  return [{ ...rumus, masukan: { C }, isi: denganBatas(C, batas) }];
}

/** Conversion and limits around a formula, written from the tree that the library puts around it. */
function pembungkus({ aturan }: KebijakanPenuh): string[] {
  const isi = masukan('isi rumus', 'persen');
  const penulis = new PenulisPhp(new Map(), new Map([[isi.nama, '$isi()']]));
  const indikator = batasPenuh(aturan.batas.indikator);
  const { metode, batas } = aturan.kemajuan;
  const kemajuan = batasPenuh(batas, metode === 'rasio' ? BATAS_BAKU : TANPA_BATAS);
  const fungsi = (nama: string, simpul: Simpul, uraian: string): string =>
    [
      dokPhp([uraian, '', '@param \\Closure(): Nilai $isi']),
      `private static function ${nama}(Penghitung $h, \\Closure $isi): Nilai\n{\n${menjorok(`return ${penulis.tulis(simpul)};`)}\n}`,
    ].join('\n');
  return [
    fungsi('batasCapaian', denganBatas(isi, indikator), `Batas capaian indikator: ${tulisPilihan(indikator)}.`),
    fungsi(
      'batasTargetMaksimal',
      denganBatas(denganTargetMaksimal(isi), indikator),
      'Yang sama bagi target yang sudah maksimal: bila tercapai bernilai 120.',
    ),
    fungsi('batasKemajuan', denganBatas(isi, kemajuan), `Batas kemajuan: ${tulisPilihan(kemajuan)}.`),
  ];
}

/** The head of the file: which policies it holds, and where each is from. */
function uraian(penuh: KebijakanPenuh): string[] {
  const { dasar, asal } = penuh;
  const sendiri = Object.values(asal).some((a) => a !== dasar.id);
  const aturan = DIBACA.map((nama) => {
    const sumber = asal[nama] === dasar.id ? sebutKutipan(kutipanAturan(dasar, nama)) : 'ditentukan pemakai';
    return `- ${nama}: ${JSON.stringify(penuh.aturan[nama])}. ${sumber}`;
  });
  return [
    `Angka kinerja menurut kebijakan ${dasar.id} (${dasar.nama})${sendiri ? ', dengan pilihan sendiri' : ''}.`,
    '',
    'Ditulis oleh lkjip dari pohon rumusnya; jangan disunting, tulis ulang saja dengan lkjip php. Hasilnya sama dengan pustaka lkjip, digit demi digit:',
    'pecahan tepat, dibulatkan sekali di akhir, yang kosong (null) tidak pernah menjadi 0, dan yang bukan angka ditolak. Tidak memerlukan ekstensi apa pun.',
    '',
    'Periksa sendiri: php Lkjip.php --uji',
    '',
    'Kebijakan dan sumbernya:',
    ...aturan,
    '',
    'Rekap dari indikator ke OPD, konsolidasi triwulan, tren dan E.81 tidak ada di sini: untuk itu lkjip hitung atau pustakanya.',
    ...(dasar.catatan === undefined ? [] : ['', dasar.catatan]),
  ];
}
