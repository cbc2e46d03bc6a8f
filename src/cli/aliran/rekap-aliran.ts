import { extname } from 'node:path';
import { bacaAngka } from '../../angka/baca/baca-angka.js';
import type { Angka } from '../../angka/desimal.js';
import { angkaJsonHilang, sebutAngkaHilang } from '../../berkas/angka-json.js';
import { Pengumpul } from '../../rekap/kolom/pengumpul.js';
import { type RekapKolom, rakit } from '../../rekap/kolom/rekap-kolom.js';
import { PEMBULATAN_BAKU } from '../../rumus/opsi.js';
import { KolomAngka } from '../../rumus/pembaca/kolom/kolom-angka.js';
import { namaMasukan } from '../baca-masukan.js';
import { GalatMasukan } from '../galat-masukan.js';
import { alirkanBaris, type PelaporAlir } from './alirkan-baris.js';

const KOLOM = ['kode', 'pagu', 'realisasi', 'capaian'] as const;
type NamaKolom = (typeof KOLOM)[number];
/** Rows that are gathered before they are added up. */
const BANYAK = 1 << 16;
const SALAH_TERBANYAK = 20;

/**
 * Rolls a CSV with a header, or JSON lines, of budget lines up to every level in memory that does not grow with the file: columns `kode`, `pagu`,
 * `realisasi` and (or) `capaian`. Numbers are plain (`1234.5`) or Indonesian where there is no doubt; blanks are missing. Wrong rows are named, all
 * together, and then nothing comes of it.
 */
export function rekapAliran(berkas: string, lapor?: PelaporAlir): RekapKolom {
  const kumpulan = new Kumpulan();
  const csv = extname(berkas).toLowerCase() === '.csv';
  let kepala: KepalaCsv | null = null;
  const salah: string[] = [];
  let banyakSalah = 0;
  const nama = namaMasukan(berkas);
  const catat = (nomor: number, pesan: string) => {
    banyakSalah += 1;
    if (salah.length < SALAH_TERBANYAK) salah.push(`${nama}: baris ${nomor}: ${pesan}`);
  };
  alirkanBaris(
    berkas,
    (data, awal, akhir, nomor) => {
      if (awal === akhir) return;
      if (csv && kepala === null) {
        kepala = bacaKepala(data.toString('utf8', awal, akhir), nama);
        return;
      }
      const pesan = csv
        ? kumpulan.barisCsv(data, awal, akhir, kepala as unknown as KepalaCsv)
        : kumpulan.barisJson(data.toString('utf8', awal, akhir));
      if (pesan !== null) catat(nomor, pesan);
    },
    lapor,
  );
  if (banyakSalah > 0) {
    const lagi = banyakSalah > salah.length ? [`${nama}: dan ${banyakSalah - salah.length} baris lagi`] : [];
    throw new GalatMasukan([...salah, ...lagi]);
  }
  return kumpulan.selesai();
}

/** Where the columns of a CSV stand, and what parts them. */
interface KepalaCsv {
  readonly pemisah: number;
  readonly letak: Readonly<Record<NamaKolom, number>>;
}

function bacaKepala(teks: string, nama: string): KepalaCsv {
  const pemisah = [';', '\t', ','].find((p) => teks.includes(p)) ?? ',';
  const judul = teks.split(pemisah).map((x) => x.replaceAll('"', '').trim().toLowerCase());
  const letak = Object.fromEntries(KOLOM.map((k) => [k, judul.indexOf(k)])) as Record<NamaKolom, number>;
  const anggaran = letak.pagu >= 0 && letak.realisasi >= 0;
  if (letak.kode < 0 || !(anggaran || letak.capaian >= 0) || letak.pagu >= 0 !== letak.realisasi >= 0) {
    throw new GalatMasukan([
      `${nama}: baris pertama harus kepala kolom: kode, lalu pagu dan realisasi, capaian, atau semuanya.`,
    ]);
  }
  return { pemisah: pemisah.charCodeAt(0), letak };
}

/** Rows by columns, added up in batches. */
class Kumpulan {
  private readonly pengumpul = new Pengumpul();
  private readonly kelompok = new Int32Array(BANYAK);
  private readonly angka = {
    pagu: new Float64Array(BANYAK),
    realisasi: new Float64Array(BANYAK),
    capaian: new Float64Array(BANYAK),
  };
  /** What a double does not hold: by column, row and text. */
  private panjang: [NamaKolom, number, Angka][] = [];
  private isi = 0;
  private baris = 0;

  barisCsv(data: Buffer, awal: number, akhir: number, { pemisah, letak }: KepalaCsv): string | null {
    let kolom = 0;
    let dari = awal;
    let kode = '';
    const ke = this.isi;
    this.angka.pagu[ke] = this.angka.realisasi[ke] = this.angka.capaian[ke] = Number.NaN;
    for (;;) {
      let sampai = dari;
      if (data[dari] === 34) {
        sampai = data.indexOf(34, dari + 1) + 1;
        if (sampai === 0 || sampai > akhir) return 'kutip tidak ditutup pada baris yang sama';
      }
      while (sampai < akhir && data[sampai] !== pemisah) sampai += 1;
      if (kolom === letak.kode) kode = bersih(data, dari, sampai);
      else if (kolom === letak.pagu || kolom === letak.realisasi || kolom === letak.capaian) {
        const nama = kolom === letak.pagu ? 'pagu' : kolom === letak.realisasi ? 'realisasi' : 'capaian';
        const x = bilangan(data, dari, sampai);
        if (x !== null) this.angka[nama][ke] = x;
        else {
          const pesan = this.teks(nama, bersih(data, dari, sampai));
          if (pesan !== null) return pesan;
        }
      }
      if (sampai >= akhir) break;
      dari = sampai + 1;
      kolom += 1;
    }
    return this.tambah(kode);
  }

  barisJson(teks: string): string | null {
    if (teks.trim() === '') return null;
    let data: Partial<Record<NamaKolom, unknown>>;
    try {
      data = JSON.parse(teks);
    } catch {
      return 'bukan JSON';
    }
    const hilang = angkaJsonHilang(teks);
    if (hilang !== null) return sebutAngkaHilang(hilang);
    if (typeof data?.kode !== 'string') return 'kode: belum ada';
    for (const nama of ['pagu', 'realisasi', 'capaian'] as const) {
      const x = data[nama];
      this.angka[nama][this.isi] = Number.NaN;
      if (x === null || x === undefined) continue;
      if (typeof x === 'number') this.angka[nama][this.isi] = x;
      else {
        const pesan = this.teks(nama, String(x));
        if (pesan !== null) return pesan;
      }
    }
    return this.tambah(data.kode);
  }

  selesai(): RekapKolom {
    this.kuras();
    return rakit(
      this.pengumpul,
      { pembulatan: PEMBULATAN_BAKU, takTerukur: 'kecualikan' },
      { banyak: 0, baris: [] },
      this.baris,
    );
  }

  /** A number that is not plain bytes. */
  private teks(nama: Exclude<NamaKolom, 'kode'>, teks: string): string | null {
    const polos = /^-?\d{1,30}(?:\.\d{1,30})?$/.test(teks);
    const terbaca = polos ? null : bacaAngka(teks);
    if (terbaca?.status === 'kosong') return null;
    if (terbaca !== null && terbaca.status !== 'angka') return `${nama}: "${teks.slice(0, 40)}" bukan angka yang pasti`;
    this.panjang.push([nama, this.isi, terbaca === null ? teks : terbaca.nilai]);
    return null;
  }

  private tambah(kode: string): string | null {
    const nomor = this.pengumpul.nomor.nomor(kode);
    if (nomor < 0) {
      this.panjang = this.panjang.filter(([, i]) => i !== this.isi);
      return `kode "${kode.slice(0, 40)}" bukan kode program, kegiatan atau sub-kegiatan`;
    }
    this.kelompok[this.isi] = nomor;
    this.isi += 1;
    this.baris += 1;
    if (this.isi === BANYAK) this.kuras();
    return null;
  }

  private kuras(): void {
    const banyak = this.isi;
    const kolom = (nama: Exclude<NamaKolom, 'kode'>) => {
      const ganda = this.angka[nama].subarray(0, banyak);
      const tepat = this.panjang.filter(([n]) => n === nama);
      if (tepat.length === 0) return new KolomAngka(nama, ganda, 0, undefined);
      const daftar: (Angka | null)[] = Array.from(ganda, (x) => (Number.isNaN(x) ? null : x));
      for (const [, i, x] of tepat) daftar[i] = x;
      return new KolomAngka(nama, daftar, 0, undefined);
    };
    this.pengumpul.tambah(this.kelompok.subarray(0, banyak), {
      pagu: kolom('pagu'),
      realisasi: kolom('realisasi'),
      capaian: kolom('capaian'),
    });
    this.isi = 0;
    this.panjang = [];
  }
}

function bersih(data: Buffer, dari: number, sampai: number): string {
  const teks = data.toString('utf8', dari, sampai).trim();
  return teks.startsWith('"') ? teks.slice(1, -1).trim() : teks;
}

/** A plain number of at most 15 digits, which a double tells apart: digits ÷ 10^k, rounded once; null for anything else, NaN for nothing. */
function bilangan(data: Buffer, dari: number, sampai: number): number | null {
  if (dari === sampai) return Number.NaN;
  let i = dari;
  const minus = data[i] === 45;
  if (minus) i += 1;
  let m = 0;
  let digit = 0;
  let skala = 0;
  for (; i < sampai; i += 1) {
    const b = data[i] as number;
    if (b === 46 && skala === 0 && digit > 0) skala = 1;
    else if (b >= 48 && b <= 57) {
      m = m * 10 + (b - 48);
      digit += 1;
      if (skala > 0) skala *= 10;
    } else return null;
  }
  if (digit === 0 || digit > 15 || data[sampai - 1] === 46) return null;
  const x = skala > 0 ? m / skala : m;
  return minus ? 0 - x : x;
}
