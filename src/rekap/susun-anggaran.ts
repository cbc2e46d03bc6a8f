import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import { kunciKode } from '../model/kode.js';
import { gabungAgregat } from './agregat-anggaran.js';
import { angkaAnggaran, porsikan } from './angka-anggaran.js';
import { awalKunci, type DaunAnggaran } from './baris-anggaran.js';
import type {
  AngkaAnggaran,
  AsalRekapAnggaran,
  RekapAnggaran,
  RekapAnggaranSasaran,
  RekapKegiatan,
  RekapProgram,
} from './bentuk-anggaran.js';

/** Builds every level of a budget from its leaves, each level from the one below it. */
export function susunRekap(asal: AsalRekapAnggaran): RekapAnggaran {
  const { kebijakan } = asal;
  const program = kelompok(asal.daun, 3).map((p): RekapProgram => {
    const kegiatan = kelompok(p.bawah, 5).map((k): RekapKegiatan => {
      const subKegiatan = k.bawah.map((d) =>
        rakit(d.kunci, asal, d, angkaAnggaran(d.agregat, [], 'hierarki', kebijakan), {}),
      );
      return rakit(k.kunci, asal, k.sendiri, tingkat(k.sendiri, subKegiatan, kebijakan), { subKegiatan });
    });
    return rakit(p.kunci, asal, p.sendiri, tingkat(p.sendiri, kegiatan, kebijakan), { kegiatan });
  });
  return { total: tingkat(undefined, program, kebijakan), program, sasaran: sasaranDari(asal, program), asal };
}

/** A level: its code and name, its figures (some of which are made when looked at), and what is below it. */
const rakit = <T extends object>(
  kunci: string,
  asal: AsalRekapAnggaran,
  daun: DaunAnggaran | undefined,
  angka: AngkaAnggaran,
  isi: T,
): AngkaAnggaran & { kode: string; nama: string } & T => Object.assign(angka, sebut(kunci, asal, daun), isi);

/** The figures of a level from those right below it and a line of its own. */
function tingkat(
  sendiri: DaunAnggaran | undefined,
  anak: readonly AngkaAnggaran[],
  kebijakan: KebijakanPenuh,
): AngkaAnggaran {
  const agregat = anak.map((a) => a.agregat);
  // Stryker disable next-line ConditionalExpression,ArrayDeclaration: another way does not look at them, but making them takes time.
  const serapanAnak = kebijakan.aturan.serapanRekap.hierarki === 'rata-rata-persen' ? anak.map((a) => a.serapan) : [];
  return angkaAnggaran(
    gabungAgregat(sendiri ? [...agregat, sendiri.agregat] : agregat),
    serapanAnak,
    'hierarki',
    kebijakan,
  );
}

/** Leaves whose codes begin alike: the one that ends there, and those below it. */
interface Kelompok {
  readonly kunci: string;
  readonly sendiri: DaunAnggaran | undefined;
  readonly bawah: readonly DaunAnggaran[];
}

/** Groups leaves, which stand in the order of their codes, by the first parts of their code. */
function kelompok(daun: readonly DaunAnggaran[], bagian: number): Kelompok[] {
  const menurut = new Map<string, { kunci: string; sendiri: DaunAnggaran | undefined; bawah: DaunAnggaran[] }>();
  for (const d of daun) {
    const kunci = awalKunci(d.kunci, bagian);
    let isi = menurut.get(kunci);
    if (isi === undefined) {
      isi = { kunci, sendiri: undefined, bawah: [] };
      menurut.set(kunci, isi);
    }
    if (kunci === d.kunci) isi.sendiri = d;
    else isi.bawah.push(d);
  }
  return [...menurut.values()];
}

/** Code and name of a level: as the report writes them, else as a line of that level does, else the code's numbers. */
function sebut(
  kunci: string,
  { nama }: AsalRekapAnggaran,
  daun: DaunAnggaran | undefined,
): { kode: string; nama: string } {
  const { kode, nama: sebutan } = nama.get(kunci) ?? daun ?? { kode: kodeDariKunci(kunci), nama: '' };
  return { kode, nama: sebutan };
}

/** The code of a canonical key, written with as many digits as its parts have. */
export function kodeDariKunci(kunci: string): string {
  // Stryker disable next-line StringLiteral: of an urusan alone, which has no other part, only the first sign is read.
  const [urusan, bidang = '0', ...sisa] = kunci.split('-') as [string, ...string[]];
  const dua = (n: string) => n.padStart(2, '0');
  const awal = [urusan === '0' ? 'X' : urusan, bidang === '0' ? 'XX' : dua(bidang)];
  return [...awal, ...sisa.map((n, i) => (i === 1 ? n : dua(n)))].join('.');
}

function sasaranDari(
  { tautan, kebijakan }: AsalRekapAnggaran,
  program: readonly RekapProgram[],
): RekapAnggaranSasaran[] {
  const menurutKunci = new Map(program.map((p) => [kunciKode(p.kode), p]));
  return tautan.map(({ kode, uraian, program: daftar }) => {
    const bagian = daftar.flatMap(({ kunci, porsi }) => {
      const p = menurutKunci.get(kunci);
      return p ? [{ serapan: p.serapan, agregat: porsikan(p.agregat, porsi) }] : [];
    });
    const agregat = gabungAgregat(bagian.map((b) => b.agregat));
    return {
      kode,
      uraian,
      ...angkaAnggaran(
        agregat,
        bagian.map((b) => b.serapan),
        'sasaran',
        kebijakan,
      ),
      program: daftar.map((p) => p.kode),
    };
  });
}
