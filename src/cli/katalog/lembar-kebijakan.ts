import { formatAngka } from '../../angka/cetak/format-angka.js';
import type { Angka } from '../../angka/desimal.js';
import { cariKebijakan, daftarKebijakan } from '../../kebijakan/daftar.js';
import { kutipanAturan } from '../../kebijakan/gabung-kebijakan.js';
import type { AturanKebijakan, ContohKebijakan, Preset } from '../../kebijakan/preset.js';
import { awalBesar, KATA_KEDUDUKAN, kataKutipan } from './kata.js';
import type { Lembar, TabelLembar } from './lembar.js';

type NamaAturan = keyof AturanKebijakan;

/** Each rule of a policy as people say it, with how its value is written. */
const ATURAN: { readonly [K in NamaAturan]: readonly [kata: string, tulis: (nilai: AturanKebijakan[K]) => string] } = {
  minimize: ['makin rendah makin baik', (x) => (x === 'rasio' ? 'rasio: T ÷ R' : 'selisih: (2T − R) ÷ T')],
  stabilize: [
    'makin dekat target makin baik',
    (x) => {
      if (x === 'polos') return x;
      if ('toleransi' in x) return `toleransi ${angka(x.toleransi)} persen`;
      return `tabel ${x.tabel.map(([a, b]) => `(${angka(a)}; ${angka(b)})`).join(' ')}`;
    },
  ],
  targetNol: ['target 0', (x) => (typeof x === 'object' ? `terhadap nilai terburuk ${angka(x.terburuk)}` : x)],
  realisasiNol: ['realisasi 0 pada T ÷ R', (x) => x],
  batas: [
    'batas capaian',
    ({ indikator, rekap }) => `indikator ${kataBatas(indikator)}; rata-rata ${kataBatas(rekap)}`,
  ],
  targetMaksimal: ['target maksimal tercapai', (x) => x],
  kemajuan: [
    'kemajuan menuju target akhir',
    ({ metode, batas }) => (batas ? `${metode}, ${kataBatas(batas)}` : metode),
  ],
  trenCapaian: ['perubahan capaian', (x) => x],
  rataRata: [
    'rata-rata capaian',
    (x) =>
      `${x.cara}, ${x.rumus === 'ukur' ? 'rata-rata ukur' : 'rata-rata hitung'}, yang tak terukur ${
        x.takTerukur === 'nol' ? 'dihitung 0' : 'dikeluarkan'
      }, dari nilai ${x.dari}`,
  ],
  serapanRekap: ['serapan tingkat atas', ({ hierarki, sasaran }) => `hierarki ${hierarki}; sasaran ${sasaran}`],
  anggaran: ['baris anggaran tak terukur', ({ takTerukur }) => takTerukur],
  efisiensi: ['efisiensi', ({ metode, gerbang }) => `${metode}; gerbang ${gerbang}`],
  evaluasiRenja: [
    'formulir E.81',
    ({ tingkatCapaian, rupiah }) => `tingkat capaian ${tingkatCapaian}; kaki rupiah ${rupiah}`,
  ],
  nilaiIndividu: ['nilai kinerja individu', (x) => x],
  skala: ['skala predikat', (x) => x],
  celahSkala: ['celah skala', (x) => x],
  luarSkala: ['di luar skala', ({ atas, bawah }) => `di atas ${atas}; di bawah ${bawah}`],
  konsolidasi: ['gabungan triwulan', ({ cara, terhadap }) => `${cara}, terhadap target ${terhadap}`],
  pembulatan: ['pembulatan', ({ desimal, mode }) => `${desimal} desimal, ${mode}`],
  klasifikasi: ['nilai yang digolongkan', (x) => x],
};

const angka = (x: Angka): string => formatAngka(x);

/** A floor and a ceiling in words. */
export function kataBatas({ bawah = null, atas = null }: AturanKebijakan['batas']['indikator']): string {
  if (bawah === null && atas === null) return 'tanpa batas';
  if (bawah !== null && atas !== null) return `${angka(bawah)} sampai ${angka(atas)}`;
  return bawah === null ? `paling tinggi ${angka(atas ?? 0)}` : `paling rendah ${angka(bawah)}`;
}

/** Every rule. */
export const namaAturan = Object.keys(ATURAN) as readonly NamaAturan[];

/** One rule of a preset in words. */
export function kataAturan<K extends NamaAturan>(nama: K, aturan: AturanKebijakan): string {
  return ATURAN[nama][1](aturan[nama]);
}

/** The sheet of a preset: every rule with its value and who it is from. */
export function lembarKebijakan(preset: Preset): Lembar {
  const { id, nama, gloss, aturan, catatan } = preset;
  return {
    id,
    jenis: 'kebijakan',
    nama,
    gloss,
    bagian: [
      {
        judul: 'Aturan',
        paragraf: [
          `Sebuah laporan memakainya dengan menulis "kebijakan": "${id}", atau { "dasar": "${id}", … } untuk mengganti sebagian.`,
        ],
        tabel: {
          kepala: ['aturan', 'tentang', 'nilai', 'dari'],
          baris: namaAturan.map((n) => {
            const { acuan, kedudukan } = kutipanAturan(preset, n);
            return [n, ATURAN[n][0], kataAturan(n, aturan), `${acuan} (${KATA_KEDUDUKAN[kedudukan]})`];
          }),
        },
      },
      { judul: 'Contoh', daftar: preset.contoh.map(kataContoh) },
      ...(catatan ? [{ judul: 'Catatan', paragraf: [catatan] }] : []),
      { judul: 'Sumber', daftar: [...preset.kutipan, ...Object.values(preset.kutipanAturan)].map(kataKutipan) },
    ],
  };
}

function kataContoh({ polarisasi, target, realisasi, capaian, predikat, asal, ...c }: ContohKebijakan): string {
  const lain = [
    ...(c.nilaiTerburuk ? [`nilai terburuk ${angka(c.nilaiTerburuk)}`] : []),
    ...(c.targetMaksimal ? ['target nilai tertinggi'] : []),
  ];
  const isian = [polarisasi, `target ${angka(target)}`, `realisasi ${angka(realisasi)}`, ...lain].join(', ');
  const hasil = formatAngka(capaian, { desimal: 2 });
  return `${awalBesar(isian)}: ${hasil}, ${predikat === null ? 'tidak berkelas' : `kelas ${predikat}`}. (${asal})`;
}

/** All presets side by side, one rule a row. */
export function bandingKebijakan(): TabelLembar {
  const daftar = daftarKebijakan.flatMap((k) => cariKebijakan(k.id) ?? []);
  return {
    kepala: ['aturan', ...daftar.map((k) => k.id)],
    baris: namaAturan.map((n) => [ATURAN[n][0], ...daftar.map((k) => kataAturan(n, k.aturan))]),
  };
}
