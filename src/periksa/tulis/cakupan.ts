import type { Bahasa } from '../../rumus/alasan.js';
import { apakahAngkaIsi } from '../../tabel/isi-sel.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import type { Tabel } from '../../tabel/tabel.js';
import { bersihkanTeks, potongTeks } from '../../tabel/teks-tampil.js';
import { ratakan } from '../../tabel/tiap.js';
import type { LaporanTercetak } from '../fakta/baca-laporan.js';
import { SEL_TERPANJANG } from '../fakta/baca-tabel.js';
import type { Fakta, LuarBatas, TabelTerbaca, TakTerbaca } from '../fakta/fakta.js';
import { KOLOM_TERBANYAK as KOLOM_DIBACA } from '../fakta/kenali-kolom.js';
import type { Kolom } from '../fakta/kolom.js';
import type { Diputus } from '../relasi/konsistensi.js';
import { anggotaRelasi } from '../relasi/relasi.js';
import type { CakupanPeriksa, CakupanTabel, NaskahLepas, StatusCakupan } from '../temuan/temuan.js';

/** The most columns that a reason names. */
const KOLOM_TERBANYAK = 6;
/** A heading may be a sentence; its beginning tells it apart. */
const JUDUL_TERPANJANG = 60;

const SEBAB = {
  tanpaKepala: {
    id: 'kepala kolomnya tidak dikenali; pastikan baris judul kolom ada di atas angkanya',
    en: 'its column headings were not recognised; see that a row of headings stands above the figures',
  },
  tanpaAngka: { id: 'tidak memuat angka', en: 'it holds no figures' },
  tanpaRelasi: {
    id: 'tidak ada jumlah, persentase, atau hubungan lain yang mengikat angkanya',
    en: 'no sum, percentage or other relation binds its figures',
  },
  kolom: {
    id: (nama: string) => `tidak ada yang mengikat angka di kolom ${nama}`,
    en: (nama: string) => `nothing binds the figures of column ${nama}`,
  },
  tanpaJudul: {
    id: (huruf: string) => `${huruf} (tanpa judul)`.trim(),
    en: (huruf: string) => `${huruf} (without a heading)`.trim(),
  },
  sisanya: {
    id: 'sebagian barisnya tidak terikat jumlah atau persentase apa pun',
    en: 'no sum or percentage binds some of its rows',
  },
  sedikit: {
    id: (isi: string) => `tidak ada jumlah atau persentase yang mengikat ${isi}`,
    en: (isi: string) => `no sum or percentage binds ${isi}`,
  },
  luarKolom: {
    id: (n: number) => `${n} kolom tidak dibaca: di luar kolom ke-${KOLOM_DIBACA} yang berisi`,
    en: (n: number) => `${n} columns were not read: beyond the ${KOLOM_DIBACA}th that holds something`,
  },
  selPanjang: {
    id: (n: number) => `${n} angka tidak dibaca: selnya lebih panjang dari ${SEL_TERPANJANG} huruf`,
    en: (n: number) => `${n} figures were not read: their cells are longer than ${SEL_TERPANJANG} characters`,
  },
  takTerbaca: {
    id: (n: number, isi: string) => `${n} sel tidak terbaca sebagai angka: ${isi}`,
    en: (n: number, isi: string) => `${n} cells could not be read as figures: ${isi}`,
  },
  danLagi: { id: (n: number) => `dan ${n} lagi`, en: (n: number) => `and ${n} more` },
} as const;

/** How much of a report stands in relations that were judged, and why the rest does not. */
export function hitungCakupan(
  semua: readonly Tabel[],
  { tabel, angka }: Pick<LaporanTercetak, 'tabel' | 'angka'>,
  diputus: readonly Diputus[],
  bahasa: Bahasa = 'id',
): CakupanPeriksa {
  const terikat = new Set<Fakta>();
  for (const d of diputus) for (const f of anggotaRelasi(d.r)) terikat.add(f);
  const terbaca = new Map(tabel.map((t) => [t.ke, t] as const));
  const cakupan = semua.map((t, ke) => {
    const isi = terbaca.get(ke);
    return isi === undefined ? takTerbaca(t, bahasa) : cakupanTabel(isi, terikat, bahasa);
  });
  // What stands in a table that was not understood, or beyond what is read, was not checked either.
  const takDibaca = cakupan.map((c, ke) => {
    const isi = terbaca.get(ke);
    return isi === undefined ? c.angka : takDibacaDi(isi);
  });
  const naskah = naskahLepas(angka, terikat);
  return {
    tabel: cakupan,
    ...(naskah.length === 0 ? {} : { naskah }),
    angka: angka.length + takDibaca.reduce((n, x) => n + x, 0),
    terikat: angka.filter((bacaan) => bacaan.some((f) => terikat.has(f))).length,
  };
}

/** The figures of sentences that nothing binds, by the place of their sentence. */
function naskahLepas(angka: readonly (readonly Fakta[])[], terikat: ReadonlySet<Fakta>): readonly NaskahLepas[] {
  const perTempat = new Map<string, { lokasi: Lokasi; angka: string[] }>();
  for (const bacaan of angka) {
    const [f] = bacaan;
    if (f === undefined || f.sel !== null || bacaan.some((b) => terikat.has(b))) continue;
    const { kolom: _, ...lokasi } = f.lokasi;
    const kunci = JSON.stringify(lokasi);
    const tempat: { lokasi: Lokasi; angka: string[] } = perTempat.get(kunci) ?? { lokasi, angka: [] };
    tempat.angka.push(f.persen && !f.teks.includes('%') ? `${f.teks}%` : f.teks);
    perTempat.set(kunci, tempat);
  }
  return [...perTempat.values()];
}

/** The place of a whole table. */
export const tempatTabel = ({ berkas, lembar, nama }: Tabel): Lokasi => ({
  ...(berkas === undefined ? {} : { berkas }),
  ...(lembar === undefined ? {} : { lembar }),
  ...(nama === undefined ? {} : { tabel: nama }),
});

function takTerbaca(t: Tabel, bahasa: Bahasa): CakupanTabel {
  const angka = t.baris.reduce((n, b) => n + b.filter((s) => apakahAngkaIsi(s.trim())).length, 0);
  const sebab = angka === 0 ? SEBAB.tanpaAngka : SEBAB.tanpaKepala;
  return { lokasi: tempatTabel(t), status: 'tak-dapat-diperiksa', angka, terikat: 0, sebab: sebab[bahasa] };
}

function cakupanTabel(t: TabelTerbaca, terikat: ReadonlySet<Fakta>, bahasa: Bahasa): CakupanTabel {
  const semua: Fakta[] = [];
  for (const sebaris of t.fakta.values()) semua.push(...sebaris.values());
  const takTerikat = semua.filter((f) => !terikat.has(f));
  const banyak = semua.length - takTerikat.length;
  const angka = semua.length + takDibacaDi(t);
  const luar = [...sebabLuar(t.luarBatas, bahasa), ...sebabTakTerbaca(bukanAngka(t), bahasa)];
  const lepas = banyak === semua.length ? [] : kolomLepas(t, semua, terikat);
  const dihitung = nilaiStatus(angka, banyak);
  // However much of the rest was checked, a table of which a column was not, or something was not even read, was checked in part.
  const status = dihitung === 'diperiksa' && luar.length + lepas.length > 0 ? 'sebagian' : dihitung;
  const isi = { lokasi: tempatTabel(t.tabel), status, angka, terikat: banyak };
  const dalam = banyak === semua.length && banyak > 0 ? [] : [sebab(banyak, takTerikat, lepas, bahasa)];
  return luar.length + dalam.length === 0 ? isi : { ...isi, sebab: [...luar, ...dalam].join('; ') };
}

/** Whether a table held nothing that could be understood: no figures, or no heading above them. */
export const takDipahami = ({ sebab }: CakupanTabel): boolean =>
  [SEBAB.tanpaAngka, SEBAB.tanpaKepala].some((s) => sebab === s.id || sebab === s.en);

/** How many figures of a table were not read: beyond the limits, or in cells that were to hold one. */
const takDibacaDi = (t: TabelTerbaca): number => t.luarBatas.angkaKolom + t.luarBatas.sel + bukanAngka(t).length;

/** The cells that were to hold a figure and do not. */
const bukanAngka = (t: TabelTerbaca): readonly TakTerbaca[] =>
  t.takTerbaca.filter(({ sebab }) => sebab === 'rusak' || sebab === 'dua-bilangan');

/** So many cells are named. */
const SEL_DISEBUT = 3;

/** A cell by its address and what it prints. */
const sebutSel = ({ lokasi, teks }: Pick<Fakta, 'lokasi' | 'teks'>): string =>
  `${lokasi.sel ?? ''} "${potongTeks(bersihkanTeks(teks), JUDUL_TERPANJANG)}"`.trim();

function sebabTakTerbaca(sel: readonly TakTerbaca[], bahasa: Bahasa): readonly string[] {
  if (sel.length === 0) return [];
  const nama = sel.slice(0, SEL_DISEBUT).map(sebutSel);
  const sisa = sel.length - nama.length;
  return [SEBAB.takTerbaca[bahasa](sel.length, nama.join(', ') + (sisa > 0 ? ` ${SEBAB.danLagi[bahasa](sisa)}` : ''))];
}

/** What the limits of reading left out, a reason each; columns of words alone are no loss. */
const sebabLuar = ({ kolom, angkaKolom, sel }: LuarBatas, bahasa: Bahasa): readonly string[] => [
  ...(angkaKolom > 0 ? [SEBAB.luarKolom[bahasa](kolom)] : []),
  ...(sel > 0 ? [SEBAB.selPanjang[bahasa](sel)] : []),
];

const nilaiStatus = (angka: number, terikat: number): StatusCakupan =>
  terikat === 0 ? 'tak-dapat-diperiksa' : terikat * 10 >= angka * 9 ? 'diperiksa' : 'sebagian';

/** The columns with figures of which none is bound. */
function kolomLepas({ kolom }: TabelTerbaca, semua: readonly Fakta[], terikat: ReadonlySet<Fakta>): readonly Kolom[] {
  const berisi = new Set(semua.map((f) => f.sel?.kolom));
  const berikat = new Set(semua.filter((f) => terikat.has(f)).map((f) => f.sel?.kolom));
  return kolom.filter((k) => berisi.has(k) && !berikat.has(k));
}

/** Why figures of a table are not bound: the columns of which none is, by name; few cells by their address. */
function sebab(terikat: number, takTerikat: readonly Fakta[], lepas: readonly Kolom[], bahasa: Bahasa): string {
  if (terikat === 0) return takTerikat.length === 0 ? SEBAB.tanpaAngka[bahasa] : SEBAB.tanpaRelasi[bahasa];
  if (lepas.length === 0)
    return takTerikat.length > SEL_DISEBUT
      ? SEBAB.sisanya[bahasa]
      : SEBAB.sedikit[bahasa](takTerikat.map(sebutSel).join(', '));
  const nama = lepas.slice(0, KOLOM_TERBANYAK).map((k) => sebutKolom(k, takTerikat, bahasa));
  const sisa = lepas.length - nama.length;
  return SEBAB.kolom[bahasa](nama.join(', ') + (sisa > 0 ? ` ${SEBAB.danLagi[bahasa](sisa)}` : ''));
}

/** A column by its heading; one without is known by its letter. */
function sebutKolom(k: Kolom, lepas: readonly Fakta[], bahasa: Bahasa): string {
  const judul = bersihkanTeks(k.judul);
  if (judul !== '') return `"${potongTeks(judul, JUDUL_TERPANJANG)}"`;
  const sel = lepas.find((f) => f.sel?.kolom === k)?.lokasi.sel ?? '';
  return SEBAB.tanpaJudul[bahasa](sel.replace(/\d/g, ''));
}

/** The coverage of parts of a report as one; a table that was read in several parts is told of once. */
export function gabungCakupan(semua: readonly CakupanPeriksa[]): CakupanPeriksa {
  const tabel = new Map<string, CakupanTabel>();
  for (const t of ratakan(semua, (c) => c.tabel)) {
    const kunci = JSON.stringify([t.lokasi.berkas, t.lokasi.lembar, t.lokasi.tabel]);
    const lalu = tabel.get(kunci);
    tabel.set(kunci, lalu === undefined ? t : satukan(lalu, t));
  }
  const naskah = ratakan(semua, (c) => c.naskah ?? []);
  return {
    tabel: [...tabel.values()],
    ...(naskah.length === 0 ? {} : { naskah }),
    angka: semua.reduce((n, c) => n + c.angka, 0),
    terikat: semua.reduce((n, c) => n + c.terikat, 0),
  };
}

function satukan(a: CakupanTabel, b: CakupanTabel): CakupanTabel {
  const [angka, terikat] = [a.angka + b.angka, a.terikat + b.terikat];
  const alasan = a.sebab ?? b.sebab;
  const dihitung = nilaiStatus(angka, terikat);
  const status = dihitung === 'diperiksa' && (berbatas(a) || berbatas(b)) ? 'sebagian' : dihitung;
  const isi = { lokasi: a.lokasi, status, angka, terikat };
  return alasan === undefined ? isi : { ...isi, sebab: alasan };
}

/** Whether a limit left something of a table out: it is called checked in part, although nearly all its figures are bound. */
const berbatas = ({ status, angka, terikat }: CakupanTabel): boolean =>
  status === 'sebagian' && nilaiStatus(angka, terikat) === 'diperiksa';
