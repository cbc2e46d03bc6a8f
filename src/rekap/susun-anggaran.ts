import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import type { CaraSerapanRekap } from '../rumus/opsi.js';
import { gabungAgregat } from './agregat-anggaran.js';
import { angkaAnggaran, porsikan } from './angka-anggaran.js';
import type { DaunAnggaran } from './baris-anggaran.js';
import type {
  AngkaAnggaran,
  AsalRekapAnggaran,
  RekapAnggaran,
  RekapAnggaranSasaran,
  RekapKegiatan,
  RekapProgram,
} from './bentuk-anggaran.js';
import { kunciKode } from './tautan-sasaran.js';

/** Builds every level of a budget from its leaves. */
export function susunRekap(asal: AsalRekapAnggaran): RekapAnggaran {
  const { daun, kebijakan } = asal;
  const cara = kebijakan.aturan.serapanRekap.hierarki;
  const program = kelompok(daun, 3).map(([kunci, isi]): RekapProgram => {
    const kegiatan = kelompok(
      isi.filter((d) => panjang(d.kunci) > 3),
      5,
    ).map(([k, sub]): RekapKegiatan => {
      const subKegiatan = sub
        .filter((d) => panjang(d.kunci) > 5)
        .map((d) => ({ ...sebut(d.kunci, asal, d), ...angkaAnggaran(d.agregat, [], cara, kebijakan) }));
      return {
        ...sebut(
          k,
          asal,
          sub.find((d) => d.kunci === k),
        ),
        ...tingkat(sub, subKegiatan, cara, kebijakan),
        subKegiatan,
      };
    });
    return {
      ...sebut(
        kunci,
        asal,
        isi.find((d) => d.kunci === kunci),
      ),
      ...tingkat(isi, kegiatan, cara, kebijakan),
      kegiatan,
    };
  });
  return { total: tingkat(daun, program, cara, kebijakan), program, sasaran: sasaranDari(asal, program), asal };
}

function tingkat(
  daun: readonly DaunAnggaran[],
  anak: readonly AngkaAnggaran[],
  cara: CaraSerapanRekap,
  kebijakan: KebijakanPenuh,
): AngkaAnggaran {
  return angkaAnggaran(
    gabungAgregat(daun.map((d) => d.agregat)),
    anak.map((a) => a.serapan),
    cara,
    kebijakan,
  );
}

const panjang = (kunci: string): number => kunci.split('-').length;

/** Groups leaves by the first parts of their code, in the order of the codes. */
function kelompok(daun: readonly DaunAnggaran[], bagian: number): [string, DaunAnggaran[]][] {
  const menurut = new Map<string, DaunAnggaran[]>();
  for (const d of daun) {
    const kunci = d.kunci.split('-').slice(0, bagian).join('-');
    const isi = menurut.get(kunci);
    if (isi) isi.push(d);
    else menurut.set(kunci, [d]);
  }
  return [...menurut];
}

/** Code and name of a level: as the report writes them, else as a line of that level does, else the code's numbers. */
function sebut(
  kunci: string,
  { nama }: AsalRekapAnggaran,
  daun: DaunAnggaran | undefined,
): { kode: string; nama: string } {
  const { kode, nama: sebutan } = nama.get(kunci) ?? daun ?? { kode: kodeDari(kunci), nama: '' };
  return { kode, nama: sebutan };
}

function kodeDari(kunci: string): string {
  const [urusan = '0', bidang = '0', ...sisa] = kunci.split('-');
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
    const cara = kebijakan.aturan.serapanRekap.sasaran;
    return {
      kode,
      uraian,
      ...angkaAnggaran(
        agregat,
        bagian.map((b) => b.serapan),
        cara,
        kebijakan,
      ),
      program: daftar.map((p) => p.kode),
    };
  });
}
