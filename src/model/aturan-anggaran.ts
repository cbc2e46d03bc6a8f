import { lebihDari } from '../angka/banding.js';
import { formatRupiah } from '../angka/cetak/format-rupiah.js';
import { type Decimal, desimal } from '../angka/desimal.js';
import { jumlahRupiah } from '../rumus/anggaran/jumlah-rupiah.js';
import { evaluasi } from '../rumus/pembaca/evaluasi.js';
import type { Anggaran } from './anggaran.js';
import type { Teguran } from './aturan.js';
import type { Laporan } from './laporan.js';
import { jalan, type Letak, letakDi } from './letak.js';
import type { AnggaranDiTempat, IsiLaporan } from './telusur.js';

type Path = readonly PropertyKey[];
type Kegiatan = Laporan['program'][number]['kegiatan'][number];

/** Budgets: nothing spent without pagu or above it unnoticed, quarters that make the year, and a parent's own figures equal to the sum of its children. */
export function aturanAnggaran({ laporan, anggaran }: IsiLaporan): Teguran[] {
  const belanja = anggaran.flatMap((x) => [...belanjaLebih(x.anggaran, x.letak), ...triwulanBeda(x)]);
  const induk = laporan.program.flatMap((p, i) => [
    ...indukBeda(
      p.anggaran,
      p.kegiatan.map((k) => (tahun, jenis) => terpakai(k, tahun, jenis)),
      ['program', i],
    ),
    ...p.kegiatan.flatMap((k, j) =>
      indukBeda(
        k.anggaran,
        k.subKegiatan.map((s) => (tahun, jenis) => s.anggaran[tahun]?.[jenis]),
        ['program', i, 'kegiatan', j],
      ),
    ),
  ]);
  return [...belanja, ...induk];
}

function belanjaLebih(anggaran: Anggaran, letak: Letak): Teguran[] {
  const hasil: Teguran[] = [];
  for (const tahun of Object.keys(anggaran)) {
    const { pagu, realisasi } = anggaran[tahun] as Anggaran[string];
    if (realisasi === null || realisasi === undefined || pagu === undefined) continue;
    if (lebihDari(realisasi, pagu)) hasil.push(lebih(desimal(pagu), desimal(realisasi), jalan(letakDi(letak, tahun))));
  }
  return hasil;
}

function lebih(P: Decimal, A: Decimal, path: Path): Teguran {
  const nol = P.isZero();
  return {
    kode: nol ? 'belanja-tanpa-pagu' : 'realisasi-melebihi-pagu',
    tingkat: 'peringatan',
    path,
    id: nol
      ? `ada realisasi ${formatRupiah(A)} pada pagu 0; periksa pagunya`
      : `realisasi ${formatRupiah(A)} melebihi pagu ${formatRupiah(P)}; periksa salah ketik atau pergeseran anggaran`,
    en: nol
      ? `spending ${formatRupiah(A)} on a pagu of 0; check the pagu`
      : `spending ${formatRupiah(A)} exceeds the pagu ${formatRupiah(P)}; check for a slip or a budget shift`,
  };
}

/** Spending of four quarters that are all in, beside the spending of the year. */
function triwulanBeda({ anggaran, letak, dirinci }: AnggaranDiTempat): Teguran[] {
  const hasil: Teguran[] = [];
  for (const [tahun, { realisasi = null, triwulan }] of Object.entries(anggaran)) {
    const isi = triwulan?.realisasi;
    if (!isi || isi.includes(null)) continue;
    const jumlah = jumlahAnak(isi) as Decimal;
    const path = [...jalan(letakDi(letak, tahun)), 'realisasi'];
    if (realisasi === null && !dirinci) hasil.push(tahunanKosong(formatRupiah(jumlah), tahun, path));
    if (realisasi !== null && !jumlah.eq(desimal(realisasi))) {
      hasil.push(tahunanBeda(formatRupiah(jumlah), formatRupiah(realisasi), tahun, path));
    }
  }
  return hasil;
}

const tahunanBeda = (jumlah: string, setahun: string, tahun: string, path: Path): Teguran => ({
  kode: 'realisasi-triwulan',
  tingkat: 'peringatan',
  path,
  id: `realisasi triwulan berjumlah ${jumlah}, padahal realisasi ${tahun} adalah ${setahun}; periksa salah satunya`,
  en: `the quarters add up to ${jumlah}, while the spending of ${tahun} is ${setahun}; check either`,
});

const tahunanKosong = (jumlah: string, tahun: string, path: Path): Teguran => ({
  kode: 'realisasi-tahunan-kosong',
  tingkat: 'peringatan',
  path,
  id: `realisasi ${tahun} belum diisi, padahal realisasi triwulannya lengkap dan berjumlah ${jumlah}; isi ${jumlah} bila itu realisasi setahun`,
  en: `the spending of ${tahun} is missing, while its quarters are complete and add up to ${jumlah}; enter ${jumlah} if that is the year's`,
});

/** What stands in a budget, in rupiah. */
const JENIS = ['paguIndikatif', 'pagu', 'realisasi'] as const;
/** What the lines of a year have. */
const TERSERAP = ['pagu', 'realisasi'] as const;
type Jenis = (typeof JENIS)[number];
type Rupiah = number | string | Decimal | null | undefined;
type Isi = (tahun: string, jenis: Jenis) => Rupiah;

/** What an activity counts for in its programme: the sum of what is under it, else its own. */
const terpakai = (k: Kegiatan, tahun: string, jenis: Jenis): Rupiah =>
  jumlahAnak(k.subKegiatan.map((s) => s.anggaran[tahun]?.[jenis])) ?? k.anggaran?.[tahun]?.[jenis];

function indukBeda(induk: Anggaran | undefined, anak: readonly Isi[], path: Path): Teguran[] {
  return Object.entries(induk ?? {}).flatMap(([tahun, a]) => {
    // Where parts have a pagu or a realisasi of a year they are its lines, and what only their parent has counts nowhere.
    const berbaris = TERSERAP.some((jenis) => anak.some((isi) => ada(isi(tahun, jenis))));
    return JENIS.flatMap((jenis): Teguran[] => {
      const tertulis = a[jenis];
      if (!ada(tertulis)) return [];
      const letak = { tingkat: 'peringatan' as const, path: [...path, 'anggaran', tahun, jenis] };
      const jumlah = jumlahAnak(anak.map((isi) => isi(tahun, jenis)));
      if (jumlah === null) {
        if (!berbaris || jenis === 'paguIndikatif') return [];
        return [
          {
            ...letak,
            kode: 'induk-tanpa-rincian',
            id: `tertulis ${formatRupiah(tertulis)}, tetapi rinciannya belum menyebutnya; yang dipakai rinciannya, jadi angka ini tidak dihitung`,
            en: `written ${formatRupiah(tertulis)}, which its parts do not state; the parts are used, so this figure is not`,
          },
        ];
      }
      if (jumlah.eq(desimal(tertulis))) return [];
      return [
        {
          ...letak,
          kode: 'induk-beda-jumlah',
          id: `tertulis ${formatRupiah(tertulis)}, padahal rinciannya berjumlah ${formatRupiah(jumlah)}; yang dipakai jumlah rinciannya`,
          en: `written ${formatRupiah(tertulis)}, while its parts add up to ${formatRupiah(jumlah)}; the sum of the parts is used`,
        },
      ];
    });
  });
}

const ada = (n: Rupiah): n is NonNullable<Rupiah> => n !== null && n !== undefined;

function jumlahAnak(nilai: readonly Rupiah[]): Decimal | null {
  const x = nilai.filter(ada);
  const hasil = evaluasi(jumlahRupiah, { x });
  return hasil.status === 'terukur' ? hasil.nilai : null;
}
