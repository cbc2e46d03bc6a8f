import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { Peran } from '../../fakta/peran.js';
import { putuskan } from '../konsistensi.js';
import { jumlahBagian, type RelasiLurus } from '../relasi.js';

const BERJALAN: ReadonlySet<Peran | null> = new Set(['realisasi', 'realisasi-anggaran', null]);
const LALU =
  /(?:s[./ ]*d\.?|sampai(?: dengan)?|hingga)? ?(?:bulan|bln|periode|triwulan|tw|minggu) (?:yang )?(?:lalu|sebelumnya)/i;
const INI = /(?:bulan|bln|periode|triwulan|tw|minggu) ini/i;
const SAMPAI = /(?:s[./ ]*d\.?|sampai(?: dengan)?|hingga) ?(?:dengan )?(?:bulan|bln|periode|triwulan|tw|minggu) ini/i;

/** What was reached until the last period and in this one, as parts of what was reached until now, where most rows show it. */
export function sampaiDengan(t: TabelTerbaca): RelasiLurus[] {
  const kolom = t.kolom.filter((k) => k.berangka && !k.persen && BERJALAN.has(k.peran));
  return ratakan([...menurutSebutan(kolom), ...menurutTahun(kolom)], ({ sampai, lalu, ini }) => {
    const relasi = ratakan(t.baris, (b) => baris(t, b, sampai, [lalu, ini]));
    const cocok = relasi.filter((r) => putuskan(r)?.status === 'cocok').length;
    return cocok >= 1 && cocok * 2 >= relasi.length ? relasi.map((r) => ({ ...r, kuat: cocok >= 2 })) : [];
  });
}

interface Berjalan {
  readonly sampai: Kolom;
  readonly lalu: Kolom;
  readonly ini: Kolom;
}

/** `s.d. bulan lalu`, `bulan ini`, `s.d. bulan ini`. */
function menurutSebutan(kolom: readonly Kolom[]): Berjalan[] {
  const sampai = kolom.find((k) => SAMPAI.test(k.judul));
  const lalu = kolom.find((k) => LALU.test(k.judul) && k !== sampai && k.peran === sampai?.peran);
  const ini = kolom.find((k) => INI.test(k.judul) && k !== sampai && k !== lalu && k.peran === sampai?.peran);
  return sampai && lalu && ini ? [{ sampai, lalu, ini }] : [];
}

/** What was reached of a plan until a year, until the year before, and in the year: of one kind, in whatever order. */
const menurutTahun = (kolom: readonly Kolom[]): Berjalan[] =>
  ratakan(kolom, (sampai) => {
    const { tahun } = sampai;
    if (!sampai.kumulatif || sampai.triwulan !== null || sampai.lalu || tahun === null) return [];
    const sejenis = kolom.filter((k) => k.peran === sampai.peran && k.uang === sampai.uang && k.triwulan === null);
    const lalu = sejenis.filter((k) => k.kumulatif && k.tahun === tahun - 1);
    const ini = sejenis.filter((k) => !k.kumulatif && k.tahun === tahun);
    return lalu[0] && ini[0] && lalu.length + ini.length === 2 ? [{ sampai, lalu: lalu[0], ini: ini[0] }] : [];
  });

function baris(t: TabelTerbaca, b: Baris, sampai: Kolom, bagian: readonly Kolom[]): RelasiLurus[] {
  const hasil = faktaDi(t, b, sampai);
  const suku = ratakan(bagian, (k) => faktaDi(t, b, k) ?? []);
  if (hasil === undefined || suku.length < bagian.length) return [];
  return [jumlahBagian(hasil, suku, true)];
}
