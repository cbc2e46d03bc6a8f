import type { Angka } from '../../angka/desimal.js';
import { Pecahan } from '../../angka/pecahan.js';
import { sebutNilai } from '../../angka/sebut-nilai.js';
import { angka as bacaAngkaKolom } from '../../baris/kolom.js';
import { DUA_ARTI, type Notasi } from '../../baris/notasi.js';
import { angkaJsonHilang, sebutAngkaHilang } from '../../berkas/angka-json.js';
import { kunciKembar, sebutKembar } from '../../berkas/kunci-kembar.js';
import { type CaraBarisInduk, sebutInduk } from '../../rekap/baris-induk.js';
import { Pengumpul } from '../../rekap/kolom/pengumpul.js';
import { type RekapKolom, rakit } from '../../rekap/kolom/rekap-kolom.js';
import { PEMBULATAN_BAKU } from '../../rumus/opsi.js';
import { KolomAngka } from '../../rumus/pembaca/kolom/kolom-angka.js';
import { namaMasukan } from '../baca-masukan.js';
import { GalatMasukan } from '../galat-masukan.js';
import { alirkanBaris, type PelaporAlir } from './alirkan-baris.js';
import { bilangan, TERLALU_HALUS, terlaluHalus } from './bilangan-polos.js';
import { bacaKepala, type KepalaCsv, maksudKunci, type NamaKolom, pemisahTertulis } from './kepala-csv.js';
import { type NasibBaris, PenyambungCsv } from './sambung-csv.js';
import { apakahHampa, BERLANJUT, isiSel, KUTIP_SALAH, letakSel, teksSel } from './sel-csv.js';

/** Rows that are gathered before they are added up. */
const BANYAK = 1 << 16;
const SALAH_TERBANYAK = 20;
const AKHIRAN_JSON = /\.(?:ndjson|jsonl|json)$/i;
/** As many keys of JSON rows as are remembered, to be named. */
const KUNCI_TERBANYAK = 30;
const TANPA_JUDUL = 'berisi tetapi tidak berjudul; beri judul di kepalanya, atau apit angka berpemisah dengan kutip';
const ANGKA = ['pagu', 'realisasi', 'capaian'] as const;

/** How the file is read. */
export interface OpsiRekapAliran {
  /** What `1.000` is, where the rows alone do not say; without it such a figure is refused. */
  readonly notasi?: Notasi | undefined;
  /** What a row with amounts does that stands beside rows below its own code; without it such a row is refused. */
  readonly barisInduk?: Exclude<CaraBarisInduk, 'tolak'> | undefined;
}

/**
 * Rolls a CSV with a header, or JSON lines, of budget lines up to every level in memory that does not grow with the file: columns `kode`, `pagu`,
 * `realisasi` and (or) `capaian`. Numbers are plain (`1234.5`) or Indonesian where there is no doubt; blanks are missing. Wrong rows are named, all
 * together, and then nothing comes of it; so does a file without a row.
 */
export function rekapAliran(berkas: string, lapor?: PelaporAlir, opsi: OpsiRekapAliran = {}): RekapKolom {
  const kumpulan = new Kumpulan(opsi.notasi ?? null);
  const salah: string[] = [];
  let banyakSalah = 0;
  const nama = namaMasukan(berkas);
  const catat = (nomor: number, pesan: string) => {
    banyakSalah += 1;
    if (salah.length < SALAH_TERBANYAK) salah.push(`${nama}: baris ${nomor}: ${pesan}`);
  };
  let pembaca: PembacaBaris | null = AKHIRAN_JSON.test(berkas) ? pembacaJson(kumpulan, catat) : null;
  alirkanBaris(
    berkas,
    (data, awal, akhir, nomor) => {
      pembaca ??= kenali(data, awal, akhir, kumpulan, catat, nama);
      pembaca?.baris(data, awal, akhir, nomor);
    },
    lapor,
  );
  pembaca?.akhir();
  if (banyakSalah > 0) {
    const lagi = banyakSalah > salah.length ? [`${nama}: dan ${banyakSalah - salah.length} baris lagi`] : [];
    throw new GalatMasukan([...salah, ...lagi]);
  }
  const kurang = kumpulan.kurang();
  if (kurang !== null) throw new GalatMasukan([`${nama}: ${kurang}`]);
  const rekap = kumpulan.selesai(opsi.barisInduk ?? 'jumlahkan');
  const { banyak, kode } = rekap.barisInduk;
  if (banyak > 0 && opsi.barisInduk === undefined)
    throw new GalatMasukan([
      `${nama}: ${sebutInduk(kode, banyak)} Hapus baris itu, atau pilih --baris-induk lewati (baris itu tidak dihitung) atau --baris-induk jumlahkan (uangnya lain, misalnya milik unit lain).`,
    ]);
  return rekap;
}

type Catat = (nomor: number, pesan: string) => void;

/** Takes the lines of a file of one kind. */
interface PembacaBaris {
  baris(data: Buffer, awal: number, akhir: number, nomor: number): void;
  akhir(): void;
}

/** What a file is by its first line that is not blank: no header of a CSV begins like an object. */
function kenali(
  data: Buffer,
  awal: number,
  akhir: number,
  kumpulan: Kumpulan,
  catat: Catat,
  nama: string,
): PembacaBaris | null {
  const teks = data.toString('utf8', awal, Math.min(akhir, awal + 200)).trimStart();
  if (teks === '') return null;
  return teks.startsWith('{') ? pembacaJson(kumpulan, catat) : pembacaCsv(kumpulan, catat, nama);
}

function pembacaJson(kumpulan: Kumpulan, catat: Catat): PembacaBaris {
  return {
    baris(data, awal, akhir, nomor) {
      const pesan = kumpulan.barisJson(data.toString('utf8', awal, akhir));
      if (pesan !== null) catat(nomor, pesan);
    },
    akhir: () => undefined,
  };
}

function pembacaCsv(kumpulan: Kumpulan, catat: Catat, nama: string): PembacaBaris {
  let kepala: KepalaCsv | null = null;
  let tertulis: string | null = null;
  const bacaPertama = (data: Buffer, awal: number, akhir: number): NasibBaris => {
    const sep = tertulis === null ? pemisahTertulis(data.toString('utf8', awal, Math.min(akhir, awal + 20))) : null;
    if (sep !== null) {
      tertulis = sep;
      return 'selesai';
    }
    kepala = bacaKepala(data, awal, akhir, tertulis, nama);
    return kepala === null ? 'berlanjut' : 'selesai';
  };
  return new PenyambungCsv((data, awal, akhir, nomor) => {
    if (kepala === null) return bacaPertama(data, awal, akhir);
    const pesan = kumpulan.barisCsv(data, awal, akhir, kepala);
    if (pesan === BERLANJUT) return 'berlanjut';
    if (pesan === KUTIP_SALAH) return 'kutip-salah';
    if (pesan !== null) catat(nomor, pesan);
    return 'selesai';
  }, catat);
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
  /** From where to where the fields of a row go. */
  private sel = new Int32Array(2);
  /** Which keys any row of JSON had that are read, or are none of ours. */
  private readonly kunci = new Set<string>();
  private isi = 0;
  private baris = 0;

  constructor(private readonly notasi: Notasi | null) {}

  /** Takes a row; what is wrong with it, or that it goes on in the next line. */
  barisCsv(
    data: Buffer,
    awal: number,
    akhir: number,
    { pemisah, banyak, letak, perlu, tanpaJudul }: KepalaCsv,
  ): string | typeof BERLANJUT | typeof KUTIP_SALAH | null {
    if (awal === akhir) return null;
    if (this.sel.length < 2 * banyak) this.sel = new Int32Array(2 * banyak);
    const { sel } = this;
    const ada = letakSel(data, awal, akhir, pemisah, sel);
    if (ada === BERLANJUT || ada === KUTIP_SALAH) return ada;
    if (ada !== banyak) {
      // Empty cells at the end of a row, too many or too few, are a habit of spreadsheets; what is read has to be there.
      if (apakahHampa(data, awal, akhir, pemisah)) return null;
      const lebih = ada > banyak && !apakahHampa(data, sel[2 * banyak - 1] as number, akhir, pemisah);
      if (lebih || ada < perlu) return `${ada} isian, sedangkan kepalanya ${banyak}; periksa pemisah dan kutipnya`;
    }
    // Of figures whose thousands are parted by the separator itself, the last parts come to stand there.
    const asing = tanpaJudul.find((i) => i < ada && isiSel(data, sel, i) !== '');
    if (asing !== undefined) return `kolom ke-${asing + 1} ${TANPA_JUDUL}`;
    const ke = this.isi;
    for (const nama of ANGKA) {
      const kolom = letak[nama];
      this.angka[nama][ke] = Number.NaN;
      if (kolom < 0) continue;
      const dari = sel[2 * kolom] as number;
      const sampai = sel[2 * kolom + 1] as number;
      const x = bilangan(data, dari, sampai, this.notasi === 'desimal');
      if (x !== null) this.angka[nama][ke] = x;
      else {
        const pesan = this.teks(nama, teksSel(data, dari, sampai));
        if (pesan !== null) return this.tolak(pesan);
      }
    }
    const kode = isiSel(data, sel, letak.kode);
    if (kode === '' && apakahHampa(data, awal, akhir, pemisah)) return null;
    return this.tambah(kode);
  }

  barisJson(teks: string): string | null {
    if (teks.trim() === '') return null;
    let data: Partial<Record<NamaKolom, unknown>> | null;
    try {
      data = JSON.parse(teks);
    } catch {
      return 'bukan JSON';
    }
    const hilang = angkaJsonHilang(teks);
    if (hilang !== null) return sebutAngkaHilang(hilang);
    const kembar = kunciKembar(teks);
    if (kembar !== null) return sebutKembar(kembar);
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return 'bukan objek JSON';
    for (const k in data) {
      if (this.kunci.has(k)) continue;
      const maksud = maksudKunci(k);
      if (maksud !== null) return `kunci ${JSON.stringify(k.slice(0, 40))} tidak dibaca; tulis "${maksud}"`;
      if (this.kunci.size < KUNCI_TERBANYAK) this.kunci.add(k);
    }
    if (typeof data.kode !== 'string') return 'kode: belum ada, atau bukan teks';
    for (const nama of ANGKA) {
      const x = data[nama];
      this.angka[nama][this.isi] = Number.NaN;
      if (x === null || x === undefined) continue;
      // A double from here on prints at most 17 digits.
      if (typeof x === 'number' && x !== 0 && Math.abs(x) < 1e-3 && terlaluHalus(Pecahan.baca(x).cetak()))
        return this.tolak(`${nama}: ${x} ${TERLALU_HALUS}`);
      if (typeof x === 'number') this.angka[nama][this.isi] = x;
      else {
        const pesan = typeof x === 'string' ? this.teks(nama, x) : `${nama}: ${sebutNilai(x)} bukan angka atau teks`;
        if (pesan !== null) return this.tolak(pesan);
      }
    }
    return this.tambah(data.kode);
  }

  /** Why nothing can come of what was read; null where something can. */
  kurang(): string | null {
    if (this.baris === 0) return 'tidak ada satu baris pun yang dapat dibaca; isi satu baris tiap sub-kegiatan.';
    const { kunci } = this;
    const lengkap = kunci.has('pagu') === kunci.has('realisasi') && (kunci.has('pagu') || kunci.has('capaian'));
    if (kunci.size === 0 || lengkap) return null;
    const ada = [...kunci].map((k) => JSON.stringify(k.slice(0, 40))).join(', ');
    return `tidak satu baris pun memuat pagu dan realisasi, atau capaian (yang belum ada ditulis null); yang ada: ${ada}.`;
  }

  /** The rows as every level, those with amounts above others added; which of them there are it says. */
  selesai(barisInduk: CaraBarisInduk): RekapKolom {
    this.kuras();
    const aturan = { pembulatan: PEMBULATAN_BAKU, takTerukur: 'kecualikan', barisInduk } as const;
    return rakit('rekap', { pengumpul: this.pengumpul, aturan, baris: this.baris }, { banyak: 0, baris: [] });
  }

  /** A number that is not plain bytes. */
  private teks(nama: Exclude<NamaKolom, 'kode'>, teks: string): string | null {
    if (this.notasi === null && DUA_ARTI.test(teks.trim()))
      return `${nama}: "${teks}" dapat berarti ribuan atau tiga desimal; pilih --notasi indonesia atau --notasi desimal`;
    const isi = bacaAngkaKolom(teks, this.notasi);
    if (isi === 'lewat') return null;
    if (!('nilai' in isi)) {
      return `${nama}: ${'tolak' in isi ? isi.tolak : isi.salah}`;
    }
    if (isi.nilai === null) return null;
    if (typeof isi.nilai !== 'string') return `${nama}: "${teks.slice(0, 40)}" adalah rentang, bukan satu angka`;
    if (terlaluHalus(isi.nilai)) return `${nama}: "${teks.slice(0, 40)}" ${TERLALU_HALUS}`;
    this.panjang.push([nama, this.isi, isi.nilai]);
    return null;
  }

  /** Forgets what was kept of a row that is wrong. */
  private tolak(pesan: string): string {
    while (this.panjang.at(-1)?.[1] === this.isi) this.panjang.pop();
    return pesan;
  }

  private tambah(kode: string): string | null {
    const nomor = this.pengumpul.nomor.nomor(kode);
    if (nomor < 0)
      return this.tolak(`kode ${JSON.stringify(kode.slice(0, 40))} bukan kode program, kegiatan atau sub-kegiatan`);
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
