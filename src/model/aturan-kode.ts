import { type Decimal, desimal } from '../angka/desimal.js';
import { jumlahTepat } from '../angka/jumlah.js';
import type { Teguran } from './aturan.js';
import type { Berindikator, Berkode, KodeLaporan } from './kerangka-kode.js';
import { apakahAnak, bacaKode, type KodeTerbaca, kunciKode, type TingkatKode } from './kode.js';
import { jalan, type Letak, letakDi } from './letak.js';

/** The first report year whose sub-kegiatan codes have 4 digits (Kepmendagri 900.1.15.5-1317/2023, of 23 June 2023). */
const TAHUN_EMPAT_ANGKA = 2024;

/** Codes: form and level, unique where they have to be, each below its parent; programs that a sasaran names exist; shares add up to at most 100. */
export function aturanKode(laporan: KodeLaporan): Teguran[] {
  return [...kodeAnggaran(laporan), ...kodeKinerja(laporan), ...programSasaran(laporan)];
}

function kodeAnggaran({ program, tahun }: KodeLaporan): Teguran[] {
  const hasil: Teguran[] = [];
  const terpakai = new Set<string>();
  const periksa = (butir: Berkode, tingkat: TingkatKode, induk?: KodeTerbaca): KodeTerbaca | undefined => {
    const { letak } = butir;
    const kode = bacaKode(butir.kode);
    // Stryker disable next-line ConditionalExpression,StringLiteral: what cannot be read has no level either.
    if (kode.status === 'rusak' || kode.tingkat !== tingkat) {
      hasil.push(bentukSalah(butir.kode, letak, tingkat));
      return undefined;
    }
    if (terpakai.has(kode.kunci)) hasil.push(kembar(butir.kode, letak));
    terpakai.add(kode.kunci);
    if (induk && !apakahAnak(kode, induk)) hasil.push(bukanAnak(butir.kode, induk.teks, letak));
    if (kode.lebarSubKegiatan) hasil.push(...lebarKode(kode, tahun, letak));
    return kode;
  };
  for (const p of program) {
    const induk = periksa(p, 'program');
    for (const k of p.kegiatan) {
      const kodeKegiatan = periksa(k, 'kegiatan', induk);
      for (const s of k.subKegiatan) periksa(s, 'sub-kegiatan', kodeKegiatan);
    }
  }
  return hasil;
}

const CONTOH: Readonly<Record<string, string>> = {
  program: '7.01.01',
  kegiatan: '7.01.01.2.06',
  'sub-kegiatan': '7.01.01.2.06.04',
};

const diKode = (letak: Letak): PropertyKey[] => jalan(letakDi(letak, 'kode'));

const bentukSalah = (kode: string, letak: Letak, tingkat: TingkatKode): Teguran => ({
  kode: 'kode-salah',
  tingkat: 'galat',
  path: diKode(letak),
  id: `kode "${kode}" bukan kode ${tingkat}; bentuknya seperti ${CONTOH[tingkat]}`,
  en: `code "${kode}" is not a ${tingkat} code; it looks like ${CONTOH[tingkat]}`,
});

const kembar = (kode: string, letak: Letak): Teguran => ({
  kode: 'kode-kembar',
  tingkat: 'galat',
  path: diKode(letak),
  id: `kode "${kode}" sudah dipakai; setiap kode hanya boleh sekali`,
  en: `code "${kode}" is already used; each code may appear once`,
});

const bukanAnak = (kode: string, induk: string, letak: Letak): Teguran => ({
  kode: 'kode-bukan-anak',
  tingkat: 'galat',
  path: diKode(letak),
  id: `kode "${kode}" tidak berada di bawah ${induk}; awali dengan ${induk}. atau pindahkan ke induknya`,
  en: `code "${kode}" is not below ${induk}; begin it with ${induk}. or move it to its parent`,
});

function lebarKode(kode: KodeTerbaca, tahun: number | null, letak: Letak): Teguran[] {
  if (tahun === null) return [];
  const semestinya = tahun >= TAHUN_EMPAT_ANGKA ? 4 : 2;
  if (kode.lebarSubKegiatan === semestinya || tahun === TAHUN_EMPAT_ANGKA - 1) return [];
  return [
    {
      kode: 'lebar-kode',
      tingkat: 'peringatan',
      path: diKode(letak),
      id: `sub-kegiatan "${kode.teks}" ditulis ${kode.lebarSubKegiatan} angka, padahal kodefikasi tahun ${tahun} memakai ${semestinya} angka`,
      en: `sub-kegiatan "${kode.teks}" has ${kode.lebarSubKegiatan} digits, while the codes of ${tahun} have ${semestinya}`,
    },
  ];
}

/** Tujuan and sasaran have codes of their own in the whole report, an indicator among those of the same sasaran, program or so. */
function kodeKinerja({ tujuan, program }: KodeLaporan): Teguran[] {
  const hasil: Teguran[] = [];
  const indikator = (pemilik: Berindikator) => kembarDalam(pemilik.indikator, hasil, indikatorKembar(pemilik.kode));
  kembarDalam(tujuan, hasil, kembar);
  kembarDalam(
    tujuan.flatMap((t) => t.sasaran),
    hasil,
    kembar,
  );
  for (const t of tujuan) {
    indikator(t);
    for (const s of t.sasaran) indikator(s);
  }
  for (const p of program) {
    indikator(p);
    for (const k of p.kegiatan) {
      indikator(k);
      for (const s of k.subKegiatan) indikator(s);
    }
  }
  return hasil;
}

function kembarDalam(
  butir: readonly Berkode[],
  hasil: Teguran[],
  sebut: (kode: string, letak: Letak) => Teguran,
): void {
  // Stryker disable next-line ConditionalExpression: only spares a set, for one alone is no twin.
  if (butir.length < 2) return;
  const terpakai = new Set<string>();
  for (const { kode, letak } of butir) {
    if (terpakai.has(kode)) hasil.push(sebut(kode, letak));
    terpakai.add(kode);
  }
}

const indikatorKembar =
  (pemilik: string) =>
  (kode: string, letak: Letak): Teguran => ({
    kode: 'kode-kembar',
    tingkat: 'galat',
    path: diKode(letak),
    id: `kode indikator "${kode}" sudah dipakai pada ${pemilik}; beri kode lain`,
    en: `the indicator code "${kode}" is already used in ${pemilik}; give another code`,
  });

function programSasaran({ tujuan, program }: KodeLaporan): Teguran[] {
  const ada = new Set(program.map((p) => kunciKode(p.kode)));
  const menurutKunci = new Map<string, { porsi: Decimal; tanpaPorsi: boolean }>();
  return tujuan.flatMap((t) =>
    t.sasaran.flatMap((s) =>
      s.program.flatMap((p) => {
        const kunci = kunciKode(p.kode);
        if (!ada.has(kunci)) return [programTakAda(p.kode, p.letak)];
        const lalu = menurutKunci.get(kunci);
        const kini = lalu ?? { porsi: desimal(0), tanpaPorsi: false };
        menurutKunci.set(kunci, kini);
        if (p.porsi === null) kini.tanpaPorsi = true;
        else kini.porsi = jumlahTepat([kini.porsi, desimal(p.porsi)]);
        if (lalu && kini.tanpaPorsi) return [tanpaPorsi(p.letak)];
        return kini.porsi.gt(100) ? [porsiLebih(p.kode, kini.porsi.toFixed(), p.letak)] : [];
      }),
    ),
  );
}

const programTakAda = (kode: string, letak: Letak): Teguran => ({
  kode: 'program-tak-ada',
  tingkat: 'galat',
  path: jalan(letak),
  id: `program "${kode}" tidak ada dalam daftar program laporan ini`,
  en: `program "${kode}" is not among the programs of this report`,
});

const porsiLebih = (kode: string, jumlah: string, letak: Letak): Teguran => ({
  kode: 'porsi-lebih-dari-100',
  tingkat: 'galat',
  path: jalan(letak),
  id: `porsi program "${kode}" sampai di sini berjumlah ${jumlah} persen; jumlahnya paling banyak 100`,
  en: `the shares of program "${kode}" add up to ${jumlah} percent here; they may make 100 at most`,
});

const tanpaPorsi = (letak: Letak): Teguran => ({
  kode: 'program-tanpa-porsi',
  tingkat: 'peringatan',
  path: jalan(letak),
  id: 'program ini mendukung lebih dari satu sasaran tanpa porsi, sehingga anggarannya terhitung lebih dari sekali; beri porsi',
  en: 'this program serves several sasaran without a share, so its budget counts more than once; give shares',
});
