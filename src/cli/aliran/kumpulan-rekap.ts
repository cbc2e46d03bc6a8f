import { type Angka, kanonik } from '../../angka/desimal.js';
import { Pecahan } from '../../angka/pecahan.js';
import { sebutNilai } from '../../angka/sebut-nilai.js';
import { angka as bacaAngkaKolom } from '../../baris/kolom.js';
import { DUA_ARTI, type Notasi } from '../../baris/notasi.js';
import { angkaJsonHilang, sebutAngkaHilang } from '../../berkas/angka-json.js';
import { kunciKembar, sebutKembar } from '../../berkas/kunci-kembar.js';
import type { CaraBarisInduk } from '../../rekap/baris-induk.js';
import { Pengumpul } from '../../rekap/kolom/pengumpul.js';
import { type RekapKolom, rakit } from '../../rekap/kolom/rekap-kolom.js';
import { PEMBULATAN_BAKU } from '../../rumus/opsi.js';
import { KolomAngka } from '../../rumus/pembaca/kolom/kolom-angka.js';
import { bilangan, TERLALU_HALUS, terlaluHalus } from './bilangan-polos.js';
import { type KepalaCsv, maksudKunci, type NamaKolom } from './kepala-csv.js';
import { apakahHampa, BERLANJUT, isiSel, KUTIP_SALAH, letakSel, teksSel } from './sel-csv.js';
import { SelLebih, type Tergeser } from './sel-lebih.js';

/** Rows that are gathered before they are added up. */
const BANYAK = 1 << 16;
/** As many keys of JSON rows as are remembered, to be named. */
const KUNCI_TERBANYAK = 30;
const TANPA_JUDUL = 'berisi tetapi tidak berjudul; beri judul di kepalanya, atau apit angka berpemisah dengan kutip';
const ANGKA = ['pagu', 'realisasi', 'capaian'] as const;

/** Rows by columns, added up in batches. */
export class Kumpulan {
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
  private readonly lebih = new SelLebih();
  private isi = 0;
  private baris = 0;

  constructor(private readonly notasi: Notasi | null) {}

  /** Takes a row; what is wrong with it, or that it goes on in the next line. */
  barisCsv(
    data: Buffer,
    awal: number,
    akhir: number,
    nomor: number,
    kepala: KepalaCsv,
  ): string | typeof BERLANJUT | typeof KUTIP_SALAH | null {
    if (awal === akhir) return null;
    const { pemisah, banyak, letak, perlu, tanpaJudul } = kepala;
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
    const pesan = this.tambah(kode);
    if (pesan === null && ada > banyak) this.lebih.catat(data, sel, ada, nomor, kepala);
    return pesan;
  }

  /** Rows with empty cells beyond the header, where what stands before them may have slipped. */
  tergeser(): Tergeser {
    return this.lebih.tergeser(this.baris);
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
    // Money beside which a percent stands is a column taken for another.
    if (nama !== 'capaian' && /[%‰]|persen/i.test(teks))
      return `${nama}: "${teks.slice(0, 40)}" adalah persen, bukan rupiah`;
    const isi = bacaAngkaKolom(teks, this.notasi);
    if (isi === 'lewat') return null;
    if (!('nilai' in isi)) {
      return `${nama}: ${'tolak' in isi ? isi.tolak : isi.salah}`;
    }
    if (isi.nilai === null) return null;
    if (typeof isi.nilai !== 'string') return `${nama}: "${teks.slice(0, 40)}" adalah rentang, bukan satu angka`;
    if (!kanonik(isi.nilai))
      return `${nama}: "${teks.slice(0, 40)}" terlalu panjang untuk sebuah angka; periksa digitnya`;
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
