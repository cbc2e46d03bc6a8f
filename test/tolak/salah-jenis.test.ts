import { describe, expect, it } from 'vitest';
import { PANGGILAN, semuaFungsi } from './panggilan.js';

/** What callers without types hand over. */
const SALAH: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  nol: () => 0,
  angka: () => 5,
  negatif: () => -1,
  pecahan: () => 1.5,
  NaN: () => Number.NaN,
  takHingga: () => Number.POSITIVE_INFINITY,
  besar: () => 1e308,
  kecil: () => 5e-324,
  lewatAman: () => 2 ** 53,
  kata: () => 'x',
  teksKosong: () => '',
  proto: () => '__proto__',
  konstruktor: () => 'constructor',
  angkaTeks: () => '82,5',
  sql: () => '2); DROP TABLE x; --\'"',
  benar: () => true,
  salah: () => false,
  bigint: () => 5n,
  simbol: () => Symbol('s'),
  fungsi: () => () => 1,
  fungsiTanpaIsi: () => () => undefined,
  tanpaPurwarupa: () => Object.create(null),
  daftarKosong: () => [],
  daftarNull: () => [null],
  daftarLubang: () => new Array(3),
  daftarUndefined: () => [undefined],
  daftarDaftar: () => [[]],
  daftarDaftarNull: () => [[null]],
  daftarObjek: () => [{}],
  daftarKata: () => ['x'],
  daftarAngka: () => [1, 2],
  daftarSimbol: () => [Symbol('q')],
  daftarBigint: () => [1n],
  daftarFungsi: () => [() => 1],
  daftarBerputar: () => {
    const x: unknown[] = [];
    x.push(x);
    return x;
  },
  objek: () => ({}),
  objekNull: () => ({ a: null }),
  berpanjang: () => ({ length: 3 }),
  panjangNegatif: () => ({ length: -1 }),
  tanpaTeks: () => ({ toString: 1, valueOf: 1 }),
  berstatus: () => ({ status: 'terukur' }),
  takTerukur: () => ({ status: 'tak-terukur' }),
  berjenis: () => ({ jenis: 'tambah' }),
  bertabel: () => ({ tabel: [null] }),
  berlembar: () => ({ lembar: [null] }),
  bertujuan: () => ({ tujuan: [null], program: [null] }),
  bernilai: () => ({ desimal: 'x', mode: 5 }),
  berbatas: () => ({ bawah: {}, atas: Symbol('x') }),
  berputar: () => {
    const x: Record<string, unknown> = {};
    x['a'] = x;
    return x;
  },
  tanggal: () => new Date(Number.NaN),
  pola: () => /x/,
  peta: () => new Map([[1, 2]]),
  himpunan: () => new Set([1]),
  galat: () => new Error('e'),
  bita: () => new Uint8Array(3),
  penyangga: () => new ArrayBuffer(2),
  janji: () => Promise.resolve(1),
  angkaBungkus: () => new Number(5),
  teksBungkus: () => new String('x'),
};

/** Words of messages of ours; the engine speaks English. */
const KITA =
  /\b(?:harus|bukan|tidak|beri|berikan|belum|paling|pilih|perlu|pakai|rusak|lebih|kosong|dua kali|hanya|terlalu|berbeda|gabungkan|tukar)\b/;
const MESIN =
  /Cannot|is not a |is not iter|not an object|Invalid |Maximum|reading '|not defined|must be|Reduce of|Expected|Received|undefined is|BigInt|circular/;

/** What comes of a call: undefined where it answers or refuses in our words. */
async function mentah(jalan: () => unknown): Promise<string | undefined> {
  try {
    await jalan();
    return undefined;
  } catch (galat) {
    const { name, message } = galat as Error;
    return galat instanceof Error && KITA.test(message) && !MESIN.test(message) ? undefined : `${name}: ${message}`;
  }
}

const sebuahObjek = (x: unknown): x is object =>
  typeof x === 'object' && x !== null && !ArrayBuffer.isView(x) && !(x instanceof Map);

/** The places inside a value, as paths of keys; at most so many, evenly taken. */
function letakDalam(x: unknown, paling: number): string[][] {
  const hasil: string[][] = [];
  const telusuri = (isi: unknown, jalan: readonly string[]): void => {
    if (!sebuahObjek(isi) || jalan.length > 9) return;
    const bernomor = Array.isArray(isi);
    if (!bernomor && ![Object.prototype, null].includes(Object.getPrototypeOf(isi))) return;
    for (const k of Object.keys(isi).slice(0, bernomor ? 2 : 40)) {
      hasil.push([...jalan, k]);
      telusuri((isi as Record<string, unknown>)[k], [...jalan, k]);
    }
  };
  telusuri(x, []);
  const langkah = Math.max(1, hasil.length / paling);
  return Array.from({ length: Math.min(paling, hasil.length) }, (_, i) => hasil[Math.floor(i * langkah)] as string[]);
}

/** The same value with something else in one place. */
function ganti(x: unknown, [kunci, ...sisa]: readonly string[], isi: unknown): unknown {
  if (kunci === undefined) return isi;
  const salinan: Record<string, unknown> = Array.isArray(x) ? ([...x] as never) : { ...(x as object) };
  salinan[kunci] = ganti(salinan[kunci], sisa, isi);
  return salinan;
}

const semuaSalah = Object.entries(SALAH);
/** Whose fields were not yet all seen to refuse: what lies deep in a roll-up or a document of other hands. */
const BELUM_DALAM = [
  ...[
    'gabungLaporan',
    'gabungRekap',
    'gabungRekapKabupaten',
    'rekapAnggaran',
    'rekapAnggaranPeriode',
    'rekapKabupaten',
  ],
  ...['rekapKeJson', 'rekapKinerja', 'rekapKinerjaPeriode', 'rekapLaporan', 'susunDokumen', 'tabelPeringkat'],
  ...['dokumenKeHtml', 'dokumenKeMarkdown', 'tabelKeMarkdown', 'tabelDariCsv', 'keSqlRataRataCapaian', 'evaluasi'],
  ...[
    'bandingLaporan',
    'rekapUrusan',
    'tulisLaporanHidup',
    'tulisTemplat',
    'hasilKeJson',
    'rataRata',
    'tentukanPredikat',
  ],
];

const fungsi = (nama: string) => semuaFungsi.get(nama) as (...isi: unknown[]) => unknown;
const daftar = Object.entries(PANGGILAN).flatMap(([nama, isi]) => isi.map((p, i) => [nama, i, p] as const));

describe('every exported function, given what is not meant', { timeout: 120_000 }, () => {
  it('stands in the list of calls', () => {
    expect(Object.keys(PANGGILAN).sort()).toEqual([...semuaFungsi.keys()].sort());
    expect(semuaSalah.length).toBeGreaterThanOrEqual(60);
  });

  it.each(daftar)('%s (%i) answers or says in our words which field is wrong: every argument', async (nama, _, isi) => {
    const lolos: string[] = [];
    for (const [jenis, buat] of semuaSalah) {
      for (const i of isi.keys()) {
        const p = await mentah(() => fungsi(nama)(...isi.map((x, j) => (i === j ? buat() : x))));
        if (p !== undefined) lolos.push(`${i} ${jenis} → ${p}`);
      }
    }
    expect(lolos).toEqual([]);
  });

  it.each(daftar.filter(([nama]) => !BELUM_DALAM.includes(nama)))(
    '%s (%i): every field inside',
    async (nama, _, isi) => {
      const lolos: string[] = [];
      for (const [i, x] of isi.entries()) {
        for (const [n, jalan] of letakDalam(x, 40).entries()) {
          // Each place gets a sixth of the wrong values, each value a sixth of the places.
          for (const [jenis, buat] of semuaSalah.filter((__, s) => (s + n) % 6 === 0)) {
            const p = await mentah(() => fungsi(nama)(...isi.map((y, j) => (i === j ? ganti(y, jalan, buat()) : y))));
            if (p !== undefined) lolos.push(`${i}.${jalan.join('.')} ${jenis} → ${p}`);
          }
        }
      }
      expect(lolos).toEqual([]);
    },
  );
});
