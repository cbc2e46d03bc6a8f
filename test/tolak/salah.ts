/** What getters and Proxies of a caller throw: it comes back to him as the cause of an error that names the field. */
const DARI_PEMANGGIL = new Error('dari pemanggil');
const melempar = (): never => {
  throw DARI_PEMANGGIL;
};
const MELEMPAR: ProxyHandler<object> = {
  get: melempar,
  has: melempar,
  ownKeys: melempar,
  getPrototypeOf: melempar,
  getOwnPropertyDescriptor: melempar,
};

const dicabut = (isi: object): object => {
  const { proxy, revoke } = Proxy.revocable(isi, {});
  revoke();
  return proxy;
};
/** Bytes whose memory went to another thread. */
const terlepas = (bita: Uint8Array<ArrayBuffer>): Uint8Array => {
  structuredClone(bita, { transfer: [bita.buffer] });
  return bita;
};

/** What callers without types hand over. */
export const SALAH: Readonly<Record<string, () => unknown>> = {
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
  amanTerbesar: () => Number.MAX_SAFE_INTEGER,
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
  daftarJarang: () => Object.assign([], { length: 2 ** 32 - 1 }),
  daftarJarangBerisi: () => Object.assign(['x'], { length: 2 ** 32 - 1 }),
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
  dalam: () => JSON.parse(`${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`),
  daftarDalam: () => JSON.parse(`${'['.repeat(5_000)}1${']'.repeat(5_000)}`),
  kunciProto: () => JSON.parse('{"__proto__":{"status":"terukur"},"constructor":1,"toString":null}'),
  pembaca: () => ({
    get status() {
      throw DARI_PEMANGGIL;
    },
    get length() {
      throw DARI_PEMANGGIL;
    },
  }),
  pelantara: () => new Proxy({}, MELEMPAR),
  pelantaraDaftar: () => new Proxy([], MELEMPAR),
  pelantaraDicabut: () => dicabut({}),
  pelantaraDaftarDicabut: () => dicabut([]),
  daftarPelantaraDicabut: () => [dicabut({})],
  pembacaTiap: () => Object.defineProperty({}, 'a', { get: melempar, enumerable: true }),
  daftarPembaca: () => Object.defineProperty([1], 0, { get: melempar }),
  daftarTanpaPurwarupa: () => Object.setPrototypeOf([1, 'x'], null),
  bitaTerlepas: () => terlepas(new Uint8Array([0x50, 0x4b, 3, 4])),
  penyanggaTerlepas: () => terlepas(new Uint8Array(4)).buffer,
  bitaTiruan: () => Object.create(Uint8Array.prototype),
  petaTiruan: () => Object.create(Map.prototype),
  rumusPanjang: () => '1'.repeat(100_000),
  angkaRaksasa: () => 10n ** 5_000n,
  pangkat: () => '1e9999',
  angkaBungkus: () => new Number(5),
  teksBungkus: () => new String('x'),
};
