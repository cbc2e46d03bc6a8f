import { bacaAngka } from '../../angka/baca/baca-angka.js';
import type { HasilBacaAngka } from '../../angka/baca/hasil-angka.js';
import type { Decimal } from '../../angka/desimal.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import { alamatSel, type Tabel } from '../../tabel/tabel.js';
import { letakSel } from '../../tabel/tabel-tersusun.js';
import { bacaPolos } from './angka-polos.js';
import { lepasCatatanKaki } from './catatan-kaki.js';
import type { Baris, Fakta, FaktaRentang, TabelTerbaca } from './fakta.js';
import { bacaBaris, berangkaDi, berfakta } from './jenis-baris.js';
import { kenaliKolom } from './kenali-kolom.js';
import { apakahBarisTahun, barisUlangan, cariKepala } from './kepala-tabel.js';
import type { Kolom } from './kolom.js';
import { type LokalTabel, lokalTabel } from './lokal-tabel.js';

/** The longest text that is looked at for a figure. */
const SEL_TERPANJANG = 60;

/** Reads a grid into columns, rows and figures; null when it has no heading or no body. */
export function bacaTabel(tabel: Tabel, ke: number, nomorAwal: number): TabelTerbaca | null {
  const kepala = cariKepala(tabel.baris);
  if (kepala === null) return null;
  const sesudah = tabel.baris.slice(kepala.isiMulai);
  const ulangan = barisUlangan(kepala, sesudah);
  const isi = ulangan.size === 0 ? sesudah : sesudah.map((b, i) => (ulangan.has(i) ? [] : b));
  const diAtas = tabel.baris
    .slice(0, kepala.isiMulai)
    .flatMap((b) => b.filter((s) => s.length < 200))
    .slice(0, 64);
  const kolom = kenaliKolom(kepala, isi, [tabel.judul, tabel.nama, ...diAtas].join(' '));
  const baris = isi.map((b, i) => bacaBaris(b, kepala.isiMulai + i, kolom));
  const fakta = new Map<number, Map<number, Fakta>>();
  const rentang: FaktaRentang[] = [];
  const hasil: TabelTerbaca = { tabel, ke, kolom, baris, fakta, rentang };
  const lokal = lokalTabel(isi);
  const berangka = kolom.filter(berfakta).map((k) => ({ k, gaya: gayaKolom(k, isi, lokal) }));
  let no = nomorAwal;
  for (const b of baris) {
    const sebaris = new Map<number, Fakta>();
    const isiBaris = isi[b.ke - kepala.isiMulai] ?? [];
    const barisTahun = apakahBarisTahun(isiBaris);
    for (const { k, gaya } of berangka) {
      const teks = isiBaris[k.ke]?.trim() ?? '';
      if (teks === '' || teks.length > SEL_TERPANJANG || !berangkaDi(k, teks, barisTahun)) continue;
      const terbaca = bacaSel(lepasCatatanKaki(teks), gaya);
      const sel = { tabel: hasil, baris: b, kolom: k };
      if (terbaca.status === 'rentang') rentang.push({ sel, bawah: terbaca.bawah, atas: terbaca.atas, teks });
      const nilai = nilaiTerbaca(terbaca);
      if (nilai === null) continue;
      sebaris.set(k.ke, {
        no,
        lokasi: lokasiSel(tabel, b.ke, k.ke),
        teks,
        nilai: nilai.nilai,
        desimal: nilai.desimal,
        peran: k.peran,
        persen: k.persen || teks.includes('%'),
        kandidat: nilai.kandidat,
        rusak: nilai.rusak,
        sel,
      });
      no += 1;
    }
    if (sebaris.size > 0) fakta.set(b.ke, sebaris);
  }
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
  readonly lokal: LokalTabel;
}

function gayaKolom(k: Kolom, isi: readonly (readonly string[])[], lokal: LokalTabel): Gaya {
  const sel = isi.map((b) => b[k.ke]?.trim() ?? '');
  const titik = sel.filter((s) => /^-?\d+\.(?:\d{1,2}|\d{4,})\s*%?$/.test(s)).length;
  const koma = sel.filter((s) => /\d,\d/.test(s));
  const persen =
    k.persen || k.peran === 'capaian' || k.peran === 'serapan' || k.peran === 'persen' || k.peran === 'kemajuan';
  return { jenis: k.uang ? 'rupiah' : persen ? 'persen' : 'umum', titik: titik > 0 && koma.length === 0, lokal };
}

function bacaSel(teks: string, { jenis, titik, lokal }: Gaya): HasilBacaAngka {
  const polos = bacaPolos(teks, jenis, lokal);
  if (polos !== null) return { status: 'angka', ...polos, peringatan: [] };
  if (lokal === 'en' && teks.includes(',')) return bacaAngka(teks, { jenis, lokal });
  const hasil = bacaAngka(teks, { jenis });
  return hasil.status === 'ambigu' ? bacaAngka(teks, { jenis, lokal: titik ? 'en' : lokal }) : hasil;
}

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
