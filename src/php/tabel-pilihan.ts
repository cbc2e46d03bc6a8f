import { type Angka, desimal, teksKanonik } from '../angka/desimal.js';
import { Pecahan } from '../angka/pecahan.js';
import type { KebijakanPenuh } from '../kebijakan/gabung-kebijakan.js';
import type { Indikator } from '../model/indikator.js';
import { denganSumber } from '../rekap/jejak-kebijakan.js';
import { opsiCapaian } from '../rekap/rekap-indikator.js';
import type { KodeAlasan } from '../rumus/alasan.js';
import { hitungCapaian } from '../rumus/capaian/hitung-capaian.js';
import { type OpsiRumus, type Pilihan, pilihRumus, type TargetRentang } from '../rumus/capaian/pilih-rumus.js';
import type { Hasil, KebijakanTerbaca } from '../rumus/hasil.js';
import { POLARISASI, type Polarisasi } from '../rumus/opsi.js';
import { cetakTepat } from '../rumus/pembaca/hitung-simpul.js';
import type { Peringatan } from '../rumus/peringatan.js';
import type { PokokRumus } from '../rumus/rumus.js';
import { hitungKemajuan, type OpsiKemajuan, pilihKemajuan } from '../rumus/waktu/hitung-kemajuan.js';

/** A number that no office has, so that it is found again where a policy puts the indicator's own in. */
const TERBURUK = '90817263545362';
/** What stands for it in a file. */
const LETAK_TERBURUK = '{terburuk}';

/** What a target and a realisasi come to: the formula with its inputs, or the reason, and what is said of it. */
export interface BarisPilihan {
  readonly rumus: string;
  /** By symbol: the name of what was given (`T`), or a number in quotes that the policy sets. */
  readonly masukan: Readonly<Record<string, string>>;
  readonly alasan: KodeAlasan | null;
  readonly peringatan: readonly Peringatan[];
  readonly sebab: string | null;
  /** Numbers in the list of policies. */
  readonly kebijakan: readonly number[];
}

/**
 * By polarity (of a range after the word `rentang`) and then by the signs of target and realisasi, the number of a row; null where there is no
 * such case.
 */
export type TabelPilihan = Readonly<Record<string, readonly (readonly (number | null)[])[]>>;

type Tanda = '?' | '-' | '0' | '+';
const TANDA: readonly Tanda[] = ['?', '-', '0', '+'];
const ANGKA: Readonly<Record<Tanda, Angka | null>> = { '?': null, '-': -2, '0': 0, '+': 2 };

/** One case that the library is asked. */
interface KasusPilihan {
  readonly target: Angka | TargetRentang | null;
  readonly realisasi: Angka | null;
}

/** A range whose nearer bound has a sign, and a realisasi outside it that has another; null where there is none such. */
function rentang(batas: Tanda, realisasi: Tanda): KasusPilihan | null {
  const R = ANGKA[realisasi];
  if (batas === '?') {
    const pusat = Number(R ?? 0);
    return { target: { bawah: pusat - 1, atas: pusat + 1 }, realisasi: R };
  }
  if (R === null) return null;
  const B = Number(ANGKA[batas]);
  const r = batas === realisasi && batas !== '0' ? Number(R) / 2 : Number(R);
  if (r === B) return null;
  return { target: r > B ? { bawah: B - 1, atas: B } : { bawah: B, atas: B + 1 }, realisasi: r };
}

/**
 * The choice of formulas under a policy as a table: it asks the library itself for every case that it tells apart, so there is no second
 * copy of its rules.
 */
export class PenyusunPilihan {
  readonly baris: BarisPilihan[] = [];
  /** Policies that were read, each once. */
  readonly kebijakanTerbaca: KebijakanTerbaca[] = [];
  readonly rumus = new Map<string, PokokRumus>();
  private readonly nomor = new Map<string, number>();

  constructor(private readonly kebijakan: KebijakanPenuh) {}

  /** Of achievements; `terburuk` for an indicator that names its worst value. */
  capaian(terburuk: boolean): TabelPilihan {
    const opsi = this.opsi(terburuk);
    return this.tabel((polarisasi, target, realisasi) => {
      const masukan = { target, realisasi, polarisasi };
      return { pilihan: pilihRumus(masukan, opsi), hasil: hitungCapaian(masukan, opsi) };
    });
  }

  /** Of progress by the indicator's family. */
  kemajuan(terburuk: boolean): TabelPilihan {
    const opsi = this.opsiKemajuan(terburuk);
    return this.tabel((polarisasi, targetAkhir, realisasi) => {
      const masukan = { targetAkhir, realisasi, polarisasi };
      return { pilihan: pilihKemajuan(masukan, opsi), hasil: hitungKemajuan(masukan, opsi) };
    });
  }

  /** The options of an achievement as a report's roll-up has them. */
  opsi(terburuk: boolean, targetMaksimal = false) {
    const indikator = { ...(terburuk ? { nilaiTerburuk: TERBURUK } : {}), targetMaksimal };
    return opsiCapaian(indikator as unknown as Indikator, this.kebijakan);
  }

  opsiKemajuan(terburuk: boolean): OpsiKemajuan {
    const { minimize, stabilize, targetNol, realisasiNol, asal } = this.opsi(terburuk);
    const { aturan } = this.kebijakan;
    const rumus = { minimize, stabilize, targetNol, realisasiNol } as OpsiRumus;
    const { metode, batas } = aturan.kemajuan;
    return { ...rumus, metode, ...(batas ? { batas } : {}), pembulatan: aturan.pembulatan, ...(asal ? { asal } : {}) };
  }

  /** The policies that a figure read, with their sources. */
  terbaca(hasil: Hasil): readonly KebijakanTerbaca[] {
    return denganSumber(hasil, this.kebijakan).jejak.kebijakan.map((k) => ({
      ...k,
      nilai: k.nilai.replace(TERBURUK, LETAK_TERBURUK),
    }));
  }

  private tabel(
    tanya: (
      polarisasi: Polarisasi,
      target: Angka | TargetRentang | null,
      realisasi: Angka | null,
    ) => { pilihan: Pilihan; hasil: Hasil },
  ): TabelPilihan {
    const satu = (polarisasi: Polarisasi, kasus: KasusPilihan | null): number | null => {
      if (kasus === null) return null;
      const { pilihan, hasil } = tanya(polarisasi, kasus.target, kasus.realisasi);
      return this.catat(pilihan, this.terbaca(hasil));
    };
    const kisi = (isi: (target: Tanda, realisasi: Tanda) => number | null) =>
      TANDA.map((t) => TANDA.map((r) => isi(t, r)));
    return Object.fromEntries(
      POLARISASI.flatMap((p) => [
        [p, kisi((t, r) => satu(p, { target: ANGKA[t], realisasi: ANGKA[r] }))],
        [`rentang ${p}`, kisi((t, r) => satu(p, rentang(t, r)))],
      ]),
    );
  }

  private catat(pilihan: Pilihan, kebijakan: readonly KebijakanTerbaca[]): number {
    this.rumus.set(pilihan.rumus.id, pilihan.rumus);
    const baris: BarisPilihan = {
      rumus: pilihan.rumus.id,
      masukan: Object.fromEntries(Object.entries(pilihan.masukan).map(([l, x]) => [l, asalMasukan(l, x)])),
      alasan: pilihan.alasan ?? null,
      peringatan: (pilihan.peringatan ?? []).map(tanpaDataHampa),
      sebab: pilihan.sebab ?? null,
      kebijakan: kebijakan.map((k) => this.nomorKebijakan(k)),
    };
    const kunci = JSON.stringify(baris);
    const ada = this.nomor.get(kunci);
    if (ada !== undefined) return ada;
    this.nomor.set(kunci, this.baris.length);
    return this.baris.push(baris) - 1;
  }

  private nomorKebijakan(k: KebijakanTerbaca): number {
    const kunci = JSON.stringify(k);
    const ada = this.kebijakanTerbaca.findIndex((lain) => JSON.stringify(lain) === kunci);
    return ada >= 0 ? ada : this.kebijakanTerbaca.push(k) - 1;
  }
}

/** Inputs that a call gives have these symbols; whatever else a choice has was set by the policy. */
function asalMasukan(lambang: string, x: unknown): string {
  if (['T', 'R', 'L', 'U'].includes(lambang)) return lambang;
  const teks = x instanceof Pecahan ? cetakTepat(x) : teksKanonik(desimal(x as Angka));
  return teks === TERBURUK ? 'W' : `=${teks}`;
}

const tanpaDataHampa = ({ kode, pesan, data }: Peringatan): Peringatan =>
  data === undefined || Object.keys(data).length === 0 ? { kode, pesan } : { kode, pesan, data };
