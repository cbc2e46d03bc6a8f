import { bacaAngka } from '../../angka/baca/baca-angka.js';
import type { HasilBacaAngka } from '../../angka/baca/hasil-angka.js';
import { rapikanSel } from '../../angka/baca/pola.js';
import { type Decimal, desimal } from '../../angka/desimal.js';
import { apakahAngkaIsi, apakahTanggal, tampakAngka } from '../../tabel/isi-sel.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import { alamatSel, type Tabel } from '../../tabel/tabel.js';
import { letakSel } from '../../tabel/tabel-tersusun.js';
import { bacaTanpaNilai } from '../../tabel/tanpa-nilai.js';
import { ratakan, tiap } from '../../tabel/tiap.js';
import { bacaPolos } from './angka-polos.js';
import { arahCatatan } from './arah.js';
import { lepasCatatanKaki } from './catatan-kaki.js';
import type { Baris, Fakta, FaktaRentang, LuarBatas, SebabTakTerbaca, TabelTerbaca, TakTerbaca } from './fakta.js';
import { bacaBaris, berangkaDi, berfakta } from './jenis-baris.js';
import { kenaliKolom } from './kenali-kolom.js';
import { apakahBarisTahun, barisUlangan, cariKepala } from './kepala-tabel.js';
import type { Kolom } from './kolom.js';
import { buktiLokal, type LokalTabel } from './lokal-tabel.js';
import { tanpaNolEkor } from './nol-ekor.js';
import { geserNilai, geserSel, type SkalaTabel, skalaJudul, skalaTabel } from './skala-uang.js';
import { teksAtas } from './teks-atas.js';

/** The longest text that is looked at for a figure. */
export const SEL_TERPANJANG = 60;

/** Reads a grid into columns, rows and figures; null when it has no heading or no body. */
export function bacaTabel(
  tercetak: Tabel,
  ke: number,
  nomorAwal: number,
  lokalBawaan: LokalTabel = 'id',
): TabelTerbaca | null {
  const tabel: Tabel = { ...tercetak, baris: tiap(tercetak.baris, (b) => tiap(b, rapikanSel)) };
  const kepala = cariKepala(tabel.baris);
  if (kepala === null) return null;
  const sesudah = tabel.baris.slice(kepala.isiMulai);
  const ulangan = barisUlangan(kepala, sesudah);
  const isi = ulangan.size === 0 ? sesudah : tiap(sesudah, (b, i) => (ulangan.has(i) ? [] : b));
  const judul = [...teksAtas(tabel), ...diAtas(tabel, kepala.isiMulai)].join(' ');
  const kolom = kenaliKolom(kepala, isi, judul);
  const catatan = arahCatatan(tabel.catatan ?? []);
  const baris: Baris[] = [];
  for (const [i, b] of isi.entries())
    if (!ulangan.has(i)) baris.push(bacaBaris(b, kepala.isiMulai + i, kolom, catatan));
  const luarBatas = cariLuarBatas(kolom, isi);
  const hasil: TabelTerbaca = { tabel, ke, kolom, baris, fakta: new Map(), rentang: [], takTerbaca: [], luarBatas };
  const gaya: GayaTabel = {
    lokal: buktiLokal(isi) ?? lokalBawaan,
    skala: skalaTabel(kolom, isi, skalaJudul(judul)),
  };
  return bacaIsi(hasil, isi, kepala.isiMulai, gaya, nomorAwal);
}

/** How the figures of a table are written. */
interface GayaTabel {
  readonly lokal: LokalTabel;
  readonly skala: SkalaTabel;
}

const diAtas = (tabel: Tabel, isiMulai: number): readonly string[] =>
  ratakan(tabel.baris.slice(0, isiMulai), (b) => b.filter((s) => s.length < 200)).slice(0, 64);

/** Digits and what stands between and around them. */
const ANGKA_SAJA = /^[(-]?(?:rp\.? ?)?[\d., ]+[%)]?$/i;

/** Counts what the limits leave out, so that it is told of. */
function cariLuarBatas(kolom: readonly Kolom[], isi: readonly (readonly string[])[]): LuarBatas {
  let [angkaKolom, sel] = [0, 0];
  for (const b of isi) {
    for (const [k, teks] of b.entries()) {
      if (kolom[k]?.takDibaca) angkaKolom += apakahAngkaIsi(teks) ? 1 : 0;
      else if (teks.length > SEL_TERPANJANG && ANGKA_SAJA.test(teks)) sel += 1;
    }
  }
  return { kolom: kolom.filter((k) => k.takDibaca).length, angkaKolom, sel };
}

/** Reads the figures of the body. */
function bacaIsi(
  t: TabelTerbaca,
  isi: readonly (readonly string[])[],
  isiMulai: number,
  { lokal, skala }: GayaTabel,
  nomorAwal: number,
): TabelTerbaca {
  const fakta = new Map<number, Map<number, Fakta>>();
  const rentang: FaktaRentang[] = [];
  const takTerbaca: TakTerbaca[] = [];
  const hasil: TabelTerbaca = { ...t, fakta, rentang, takTerbaca };
  const berangka = tiap(t.kolom.filter(berfakta), (k) => ({ k, gaya: gayaKolom(k, isi, lokal) }));
  const takTerlihat = bacaTanpaNilai(t.tabel);
  let no = nomorAwal;
  for (const b of t.baris) {
    const sebaris = new Map<number, Fakta>();
    const isiBaris = isi[b.ke - isiMulai] as readonly string[];
    const barisTahun = apakahBarisTahun(isiBaris);
    for (const { k, gaya } of berangka) {
      const teks = isiBaris[k.ke] ?? '';
      if (teks.length > SEL_TERPANJANG) continue;
      const sel = { tabel: hasil, baris: b, kolom: k };
      const catat = (sebab: SebabTakTerbaca) =>
        takTerbaca.push({ sel, lokasi: lokasiSel(t.tabel, b.ke, k.ke), teks, sebab });
      if (takTerlihat(b.ke, k.ke)) {
        catat('tanpa-nilai');
        continue;
      }
      if (teks === '') continue;
      if (apakahTanggal(teks)) catat('tanggal');
      if (!berangkaDi(k, teks, barisTahun)) {
        if (b.jenis !== 'kosong' && b.jenis !== 'judul' && tampakAngka(teks)) catat('rusak');
        continue;
      }
      const terbaca = bacaSel(lepasCatatanKaki(teks), gaya);
      if (terbaca.status === 'rentang') {
        rentang.push({ sel, bawah: terbaca.bawah, atas: terbaca.atas, teks });
        catat('rentang');
      }
      const nilai = tandaMeragukan(terbaca, teks) ? null : nilaiTerbaca(terbaca);
      if (nilai === null) {
        if (terbaca.status === 'rusak' || terbaca.status === 'ambigu')
          catat(terbaca.kandidat.length > 0 ? 'dua-bilangan' : 'rusak');
        else if (terbaca.status === 'angka') catat('dua-bilangan');
        continue;
      }
      const geser = geserSel(teks, k, skala);
      const bernilai = geserNilai(nilai.nilai, geser);
      const f: { -readonly [K in keyof Fakta]: Fakta[K] } = {
        no,
        lokasi: lokasiSel(t.tabel, b.ke, k.ke),
        teks,
        nilai: bernilai,
        desimal: nilai.desimal + geser,
        peran: k.peran,
        persen: k.persen || teks.includes('%'),
        kandidat: nilai.kandidat.map((n) => geserNilai(n, geser)),
        rusak: nilai.rusak,
        sel,
        kasar: bernilai.toNumber(),
      };
      if (geser !== 0) f.geser = geser;
      sebaris.set(k.ke, f);
      no += 1;
    }
    if (sebaris.size > 0) fakta.set(b.ke, sebaris);
  }
  tanpaNolEkor(fakta, t.kolom);
  return hasil;
}

const A1 = { baris: 1, kolom: 1 } as const;

/** The place of a cell as findings name it: where it is printed, also when its table was cut out of another or joined. */
export function lokasiSel(tabel: Tabel, baris: number, kolom: number): Lokasi {
  const letak = letakSel(tabel, baris, kolom);
  const { berkas, lembar, halaman, nama = tabel.nama, asal = A1 } = letak.tabel;
  const lokasi: { -readonly [K in keyof Lokasi]: Lokasi[K] } = {};
  if (berkas !== undefined) lokasi.berkas = berkas;
  if (lembar !== undefined) lokasi.lembar = lembar;
  if (nama !== undefined) lokasi.tabel = nama;
  if (halaman !== undefined) lokasi.halaman = halaman;
  lokasi.baris = letak.baris + asal.baris;
  lokasi.kolom = letak.kolom + asal.kolom;
  lokasi.sel = alamatSel({ baris: letak.baris + 1, kolom: letak.kolom + 1 }, asal);
  return lokasi;
}

/** How the figures of a column are written. */
interface Gaya {
  readonly jenis: 'rupiah' | 'persen' | 'umum';
  /** Dots are decimal signs: `80.06`. */
  readonly titik: boolean;
  /** Every amount ends in the dash of `,-`, without its comma: `Rp500.000-`. */
  readonly berekor: boolean;
  readonly lokal: LokalTabel;
}

function gayaKolom(k: Kolom, isi: readonly (readonly string[])[], lokal: LokalTabel): Gaya {
  const sel = tiap(isi, (b) => b[k.ke]?.trim() ?? '');
  const titik = sel.filter((s) => /^-?\d+\.(?:\d{1,2}|\d{4,})\s*%?$/.test(s)).length;
  const koma = sel.filter((s) => /\d,\d/.test(s));
  const persen =
    k.persen || k.peran === 'capaian' || k.peran === 'serapan' || k.peran === 'persen' || k.peran === 'kemajuan';
  const jenis = k.uang ? 'rupiah' : persen ? 'persen' : 'umum';
  return { jenis, titik: titik > 0 && koma.length === 0, berekor: jenis === 'rupiah' && semuaBerekor(sel), lokal };
}

const EKOR_HARGA = /^rp\.? ?\d[\d.,]* ?-$/i;

/** Whether several cells, and all that hold a figure, are amounts that end in a dash. */
function semuaBerekor(sel: readonly string[]): boolean {
  const berangka = sel.filter((s) => /\d/.test(s));
  return berangka.length > 1 && berangka.every((s) => EKOR_HARGA.test(s));
}

const SERIBUAN = /^-?[1-9]\d{0,2}\.\d{3}$/;

function bacaSel(tertulis: string, { jenis, titik, berekor, lokal }: Gaya): HasilBacaAngka {
  const teks = berekor ? tertulis.slice(0, -1).trim() : tertulis;
  const polos = bacaPolos(teks, jenis, lokal);
  if (polos !== null) return { status: 'angka', ...polos, peringatan: [] };
  if (lokal === 'en' && teks.includes(',')) return bacaAngka(teks, { jenis, lokal });
  if (jenis === 'umum' && SERIBUAN.test(teks)) {
    // Three digits behind the only point: a thousand, where the table does not show that its points are decimal signs.
    const berdesimal = titik || lokal === 'en';
    return {
      status: 'angka',
      nilai: desimal(berdesimal ? teks : teks.replace('.', '')),
      desimal: berdesimal ? 3 : 0,
      peringatan: [],
    };
  }
  const hasil = bacaAngka(teks, { jenis });
  return hasil.status === 'ambigu' ? bacaAngka(teks, { jenis, lokal: titik ? 'en' : lokal }) : hasil;
}

/**
 * Whether nothing tells the sign of a figure with a dash behind it: of an amount it may be the tail `,-` of a price, and a figure without thousands may be
 * the lower end of a range.
 */
const tandaMeragukan = (hasil: HasilBacaAngka, teks: string): boolean =>
  hasil.peringatan.some((p) => p.kode === 'minus-di-belakang') &&
  (hasil.status === 'ambigu' || (hasil.status === 'angka' && !/\d\.\d{3}(?!\d)/.test(teks)));

function nilaiTerbaca(hasil: HasilBacaAngka): Pick<Fakta, 'nilai' | 'desimal' | 'kandidat' | 'rusak'> | null {
  if (hasil.status === 'angka') return { nilai: hasil.nilai, desimal: hasil.desimal, kandidat: [], rusak: false };
  if (hasil.status !== 'rusak' && hasil.status !== 'ambigu') return null;
  const [pertama, ...lain] = hasil.kandidat;
  if (pertama === undefined || hasil.peringatan.some((p) => p.kode === 'dua-bilangan')) return null;
  const rusak = hasil.status === 'rusak' || hasil.peringatan.some((p) => p.kode === 'dua-desimal-titik');
  return { nilai: pertama.nilai, desimal: pertama.desimal, kandidat: lain.map((k): Decimal => k.nilai), rusak };
}

/** The figure at a row and column of a table. */
export const faktaDi = (t: TabelTerbaca, baris: Baris, kolom: Kolom): Fakta | undefined =>
  t.fakta.get(baris.ke)?.get(kolom.ke);
