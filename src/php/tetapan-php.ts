import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import type { AturanKebijakan, Preset } from '../kebijakan/preset.js';
import { rataButir } from '../rekap/rekap-kinerja.js';
import { hitungCapaian } from '../rumus/capaian/hitung-capaian.js';
import { hitungEfisiensi } from '../rumus/efisiensi/hitung-efisiensi.js';
import { KATA_POLARISASI } from '../rumus/kata-polarisasi.js';
import { POLARISASI } from '../rumus/opsi.js';
import { dataPhp, dokPhp } from '../rumus/pembaca/php-tulisan.js';
import * as pola from '../rumus/pola-peringatan.js';
import { ALASAN_AKHIR, hitungKemajuan } from '../rumus/waktu/hitung-kemajuan.js';
import { PESAN_TAK_BERKELAS } from '../skala/tentukan-predikat.js';
import { skalaPhp } from './skala-php.js';
import type { PenyusunPilihan, TabelPilihan } from './tabel-pilihan.js';

/** The tables by the name of their constant. */
export type Tabel = Readonly<
  Record<'CAPAIAN' | 'CAPAIAN_TERBURUK' | 'KEMAJUAN' | 'KEMAJUAN_TERBURUK', TabelPilihan | null>
>;

/** The tables; null where an indicator's own worst value makes no difference. */
export function susunTabel(penyusun: PenyusunPilihan): Tabel {
  const CAPAIAN = penyusun.capaian(false);
  const CAPAIAN_TERBURUK = penyusun.capaian(true);
  const KEMAJUAN = penyusun.kemajuan(false);
  const KEMAJUAN_TERBURUK = penyusun.kemajuan(true);
  const sama = (a: TabelPilihan, b: TabelPilihan) => JSON.stringify(a) === JSON.stringify(b);
  return {
    CAPAIAN,
    CAPAIAN_TERBURUK: sama(CAPAIAN, CAPAIAN_TERBURUK) ? null : CAPAIAN_TERBURUK,
    KEMAJUAN,
    KEMAJUAN_TERBURUK: sama(KEMAJUAN, KEMAJUAN_TERBURUK) ? null : KEMAJUAN_TERBURUK,
  };
}

/** The constants of the class, private ones: what the functions look up. */
export function tetapan(penuh: KebijakanPenuh, penyusun: PenyusunPilihan, tabel: Tabel): string[] {
  const nilai: readonly (readonly [nama: string, isi: unknown, uraian?: string])[] = [
    ['POLARISASI', POLARISASI],
    [
      'KATA_POLARISASI',
      KATA_POLARISASI,
      'Kata lain bagi sebuah polarisasi: disebut di galat, tidak dipakai menghitung.',
    ],
    [
      'KEBIJAKAN_TERBACA',
      penyusun.kebijakanTerbaca,
      'Kebijakan yang dibaca sebuah pilihan, siapa yang menentukannya, dan sumbernya.',
    ],
    [
      'PILIHAN',
      penyusun.baris,
      'Yang dapat terpilih: rumus, masukannya (T target, R realisasi, L dan U batas rentang, W nilai terburuk, = angka kebijakan), dan yang dikatakan tentangnya.',
    ],
    [
      'CAPAIAN',
      tabel.CAPAIAN,
      'Nomor pilihan menurut polarisasi, lalu target (pada rentang: batas terdekat), lalu realisasi: belum ada, negatif, nol, positif.',
    ],
    ['CAPAIAN_TERBURUK', tabel.CAPAIAN_TERBURUK, 'Yang sama bagi indikator dengan nilai terburuk.'],
    ['KEMAJUAN', tabel.KEMAJUAN, 'Yang sama bagi kemajuan.'],
    ['KEMAJUAN_TERBURUK', tabel.KEMAJUAN_TERBURUK],
    ['ALASAN_AKHIR', ALASAN_AKHIR, 'Yang dikatakan tentang target, bagi target akhir.'],
    ['KEBIJAKAN_TARGET_MAKSIMAL', targetMaksimal(penyusun)],
    ['KEBIJAKAN_DARI_AWAL', dariAwal(penyusun)],
    ['KEBIJAKAN_RATA_RATA', rataButir([], penuh).jejak.kebijakan],
    ['KEBIJAKAN_EFISIENSI', efisiensi(penuh, penyusun)],
    ['PERINGATAN', PERINGATAN],
    ['SKALA', skalaPhp(penuh), 'Skala predikat, dari kelas tertinggi.'],
    ['PESAN_SKALA', PESAN_TAK_BERKELAS],
    ['CONTOH_KEBIJAKAN', contohKebijakan(penuh), 'Contoh kebijakan ini dengan hasil dari luar berkas ini.'],
  ];
  return nilai.map(([nama, isi, uraian]) => {
    const isiPhp = isi === null ? `self::${nama.replace('_TERBURUK', '')}` : dataPhp(isi);
    return `${uraian === undefined ? '' : `${dokPhp([uraian])}\n`}private const ${nama} = ${isiPhp};`;
  });
}

/** The policies that the functions of the file read; those of roll-ups are not among them. */
export const DIBACA: readonly (keyof AturanKebijakan)[] = [
  'minimize',
  'stabilize',
  'targetNol',
  'realisasiNol',
  'targetMaksimal',
  'batas',
  'kemajuan',
  'rataRata',
  'efisiensi',
  'skala',
  'celahSkala',
  'luarSkala',
  'pembulatan',
  'klasifikasi',
];

/** The policies of the file, for whoever wants to show them. */
export function tetapanUmum({ dasar, aturan }: KebijakanPenuh): string {
  const dibaca = Object.fromEntries(DIBACA.map((nama) => [nama, aturan[nama]]));
  const isi = dataPhp({ id: dasar.id, nama: dasar.nama, aturan: dibaca });
  return `${dokPhp(['Kebijakan yang dibekukan di berkas ini.'])}\npublic const KEBIJAKAN = ${isi};`;
}

const PERINGATAN = Object.fromEntries(
  [
    pola.dibatasi,
    pola.realisasiMelebihiPagu,
    pola.belanjaTanpaPagu,
    pola.sebagianTakTerukur,
    pola.takTerukurDihitungNol,
    pola.melebihiSkala,
    pola.diBawahSkala,
    pola.mengisiCelahSkala,
    pola.pembulatanMengubahKelas,
  ].map(({ kode, id }) => [kode, id]),
);

/** What a trace says of an attainable-maximum target that counts 120. */
const targetMaksimal = (penyusun: PenyusunPilihan) =>
  penyusun
    .terbaca(hitungCapaian({ target: null, realisasi: null, polarisasi: 'maximize' }, penyusun.opsi(false, true)))
    .at(-1);

const dariAwal = (penyusun: PenyusunPilihan) =>
  penyusun.terbaca(
    hitungKemajuan(
      { targetAkhir: 2, realisasi: 1, kondisiAwal: 0, polarisasi: 'maximize' },
      { ...penyusun.opsiKemajuan(false), metode: 'dari-kondisi-awal' },
    ),
  );

function efisiensi({ aturan, asal }: KebijakanPenuh, penyusun: PenyusunPilihan) {
  const { metode, gerbang } = aturan.efisiensi;
  return penyusun.terbaca(
    hitungEfisiensi(
      { capaian: null, pagu: null, realisasi: null },
      { metode, gerbang, pembulatan: aturan.pembulatan, asal },
    ),
  );
}

/** The examples of a preset hold for the preset as it is. */
function contohKebijakan({ dasar, asal }: KebijakanPenuh): Preset['contoh'][number][] {
  return Object.values(asal).every((a) => a === dasar.id) ? [...dasar.contoh] : [];
}
