import * as z from 'zod';
import { MODE_BULAT } from '../../../angka/bulatkan.js';
import { AngkaJson } from '../../../model/nilai.js';
import {
  CARA_ANGGARAN_TAK_TERUKUR,
  CARA_KEMAJUAN,
  CARA_KONSOLIDASI,
  CARA_MINIMIZE,
  CARA_RATA_RATA,
  CARA_REALISASI_NOL,
  CARA_SERAPAN_REKAP,
  CARA_TAK_TERUKUR,
  CARA_TARGET_MAKSIMAL,
  CARA_TARGET_NOL,
  CARA_TINGKAT_CAPAIAN,
  CARA_TREN_CAPAIAN,
  DARI_NILAI,
  GERBANG,
  METODE_EFISIENSI,
  NILAI_INDIVIDU,
  RUMUS_RATA_RATA,
  TERHADAP_KONSOLIDASI,
} from '../../../rumus/opsi.js';
import { daftarSkala } from '../../../skala/daftar.js';
import { CARA_DI_ATAS, CARA_DI_BAWAH, CARA_LUBANG } from '../../../skala/skala.js';
import { isianAngka, isianAngkaAtau } from '../isian/angka.js';
import { isianKata } from '../isian/pilihan.js';
import { isianStabilize } from '../isian/stabilize.js';
import type { Kolom } from '../kolom.js';
import type { Bidang, LembarBidang } from './identitas.js';

const batas = isianAngkaAtau('tanpa batas', AngkaJson.nullable());
const KET_BATAS = 'Angka, atau "tanpa batas".';
const MENURUT_SKALA = 'menurut-skala';

const duaBatas = (kunci: string, judul: string): Bidang[] => [
  { kunci: `${kunci}.bawah`, judul: `Batas bawah ${judul} (%)`, isian: batas, ket: KET_BATAS },
  { kunci: `${kunci}.atas`, judul: `Batas atas ${judul} (%)`, isian: batas, ket: KET_BATAS },
];

/** Where the worst tolerable value of a policy stands: a workbook has no cell for a choice that is a word or a number. */
export const TARGET_NOL_TERBURUK = 'targetNolTerburuk';

/** The policies that an indicator may set for itself, too. */
const SENDIRI: readonly Bidang[] = [
  {
    kunci: 'minimize',
    judul: 'Rumus minimize',
    isian: isianKata(CARA_MINIMIZE),
    ket: 'selisih: (2T − R) ÷ T; rasio: T ÷ R.',
  },
  {
    kunci: 'stabilize',
    judul: 'Rumus stabilize',
    isian: isianStabilize,
    ket: 'polos; titik konversi "0 = 0; 90 = 100; 120 = 110" (capaian awal = capaian); atau "toleransi 10" (persen dari target).',
  },
  {
    kunci: 'targetNol',
    judul: 'Target nol',
    isian: isianKata([...CARA_TARGET_NOL, 'terburuk-indikator']),
    ket: 'Capaian indikator yang targetnya 0.',
  },
  {
    kunci: TARGET_NOL_TERBURUK,
    judul: 'Target nol, nilai terburuk',
    isian: isianAngka(AngkaJson),
    ket: 'Nilai terburuk untuk target 0; isi ini atau "Target nol", jangan keduanya.',
  },
  {
    kunci: 'realisasiNol',
    judul: 'Realisasi nol',
    isian: isianKata(CARA_REALISASI_NOL),
    ket: 'Capaian minimize rasio bila realisasinya 0.',
  },
];

/** The policies that a report chooses itself; blank ones come from the preset. */
export const lembarKebijakan: LembarBidang = {
  nama: 'Kebijakan',
  judul: 'Pilihan Kebijakan Hitung',
  hint: 'Kosongkan yang mengikuti kebijakan hitung di lembar Identitas. Isi hanya yang ditentukan sendiri oleh laporan ini.',
  bidang: [
    ...SENDIRI,
    {
      kunci: 'targetMaksimal',
      judul: 'Target maksimal yang tercapai',
      isian: isianKata(CARA_TARGET_MAKSIMAL),
      ket: 'Capaian indikator bertanda "Target maksimal" yang tercapai: menjadi 120, atau tetap.',
    },
    ...duaBatas('batas.indikator', 'capaian indikator'),
    ...duaBatas('batas.rekap', 'capaian dalam rata-rata'),
    {
      kunci: 'kemajuan.metode',
      judul: 'Kemajuan ke target akhir',
      isian: isianKata(CARA_KEMAJUAN),
      ket: 'Cara menghitung kemajuan terhadap target akhir Renstra.',
    },
    ...duaBatas('kemajuan.batas', 'kemajuan'),
    {
      kunci: 'trenCapaian',
      judul: 'Perubahan capaian',
      isian: isianKata(CARA_TREN_CAPAIAN),
      ket: 'Dalam poin persen, atau persen dari capaian tahun lalu.',
    },
    {
      kunci: 'rataRata.takTerukur',
      judul: 'Rata-rata: yang tak terukur',
      isian: isianKata(CARA_TAK_TERUKUR),
      ket: 'Indikator tak terukur dikecualikan, atau dihitung nol.',
    },
    {
      kunci: 'rataRata.cara',
      judul: 'Rata-rata: cara',
      isian: isianKata(CARA_RATA_RATA),
      ket: 'Apa yang dirata-ratakan.',
    },
    {
      kunci: 'rataRata.rumus',
      judul: 'Rata-rata: rumus',
      isian: isianKata(RUMUS_RATA_RATA),
      ket: 'Rata-rata hitung atau rata-rata ukur.',
    },
    {
      kunci: 'rataRata.dari',
      judul: 'Rata-rata: dari angka',
      isian: isianKata(DARI_NILAI),
      ket: 'Capaian yang dirata-ratakan dibulatkan dahulu atau tidak.',
    },
    {
      kunci: 'serapanRekap.hierarki',
      judul: 'Serapan program dan kegiatan',
      isian: isianKata(CARA_SERAPAN_REKAP),
      ket: 'gabungan: jumlah rupiah dibagi jumlah rupiah.',
    },
    {
      kunci: 'serapanRekap.sasaran',
      judul: 'Serapan sasaran',
      isian: isianKata(CARA_SERAPAN_REKAP),
      ket: 'gabungan: jumlah rupiah dibagi jumlah rupiah.',
    },
    {
      kunci: 'anggaran.takTerukur',
      judul: 'Anggaran yang tak terukur',
      isian: isianKata(CARA_ANGGARAN_TAK_TERUKUR),
      ket: 'Baris tanpa pagu atau realisasi: dikecualikan, dihitung nol, atau membuat jumlahnya tak terukur.',
    },
    {
      kunci: 'efisiensi.metode',
      judul: 'Efisiensi: metode',
      isian: isianKata(METODE_EFISIENSI),
      ket: 'Cara menghitung efisiensi.',
    },
    {
      kunci: 'efisiensi.gerbang',
      judul: 'Efisiensi: syarat capaian',
      isian: isianKata(GERBANG),
      ket: 'Efisiensi dihitung hanya bila capaian memenuhi syarat ini.',
    },
    {
      kunci: 'evaluasiRenja.tingkatCapaian',
      judul: 'Formulir E.81: tingkat capaian',
      isian: isianKata(CARA_TINGKAT_CAPAIAN),
      ket: 'Menurut polarisasi indikator, atau realisasi dibagi target bagi semua.',
    },
    {
      kunci: 'evaluasiRenja.rupiah',
      judul: 'Formulir E.81: persentase rupiah',
      isian: isianKata(CARA_SERAPAN_REKAP),
      ket: 'Persentase rupiah di kaki formulir.',
    },
    {
      kunci: 'nilaiIndividu',
      judul: 'Nilai kinerja individu',
      isian: isianKata(NILAI_INDIVIDU),
      ket: 'Nilai di samping capaian setiap indikator.',
    },
    {
      kunci: 'skala',
      judul: 'Skala predikat',
      isian: isianKata(daftarSkala.map((s) => s.id)),
      ket: 'Id skala predikat capaian.',
    },
    {
      kunci: 'celahSkala',
      judul: 'Celah skala',
      isian: isianKata([MENURUT_SKALA, ...CARA_LUBANG]),
      ket: 'Kelas bagi nilai yang jatuh di antara dua kelas.',
    },
    {
      kunci: 'luarSkala.atas',
      judul: 'Di atas skala',
      isian: isianKata([MENURUT_SKALA, ...CARA_DI_ATAS]),
      ket: 'Kelas bagi nilai di atas kelas tertinggi.',
    },
    {
      kunci: 'luarSkala.bawah',
      judul: 'Di bawah skala',
      isian: isianKata([MENURUT_SKALA, ...CARA_DI_BAWAH]),
      ket: 'Kelas bagi nilai di bawah kelas terendah.',
    },
    {
      kunci: 'konsolidasi.cara',
      judul: 'Konsolidasi triwulan',
      isian: isianKata(CARA_KONSOLIDASI),
      ket: 'terisi: dari triwulan yang terisi; ketat: hanya bila semuanya terisi.',
    },
    {
      kunci: 'konsolidasi.terhadap',
      judul: 'Konsolidasi terhadap target',
      isian: isianKata(TERHADAP_KONSOLIDASI),
      ket: 'Terhadap target triwulan yang sama, atau target setahun.',
    },
    {
      kunci: 'pembulatan.desimal',
      judul: 'Pembulatan: desimal',
      isian: isianAngka(z.int({ error: 'desimal' }).min(0, { error: 'desimal' }).max(20, { error: 'desimal' })),
      ket: 'Banyak desimal, 0 sampai 20; isi bersama caranya.',
    },
    {
      kunci: 'pembulatan.mode',
      judul: 'Pembulatan: cara',
      isian: isianKata(MODE_BULAT),
      ket: 'Cara membulatkan; isi bersama desimalnya.',
    },
    {
      kunci: 'klasifikasi',
      judul: 'Predikat dari angka',
      isian: isianKata(DARI_NILAI),
      ket: 'Nilai mana yang menentukan predikat.',
    },
  ],
};

/** The policies of an indicator of its own as columns; few reports have any, so they are only there where one has. */
export const kolomKebijakan: readonly Kolom[] = [...SENDIRI, ...duaBatas('batas', 'capaian')].map((b) => ({
  ...b,
  kunci: `kebijakan.${b.kunci}`,
  judul: `Kebijakan: ${b.judul}`,
  ket: `${b.ket} Hanya untuk indikator ini; kosong mengikuti laporan.`,
  lebar: 14,
  jarang: true,
}));
