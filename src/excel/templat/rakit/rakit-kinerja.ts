import { bacaKode } from '../../../model/kode.js';
import { tampil } from '../../../model/pesan.js';
import type { BarisBaca } from '../baca-baris.js';
import type { JenisBaris } from '../lembar/kinerja.js';
import { DaftarIndikator, type TingkatPemilik } from './cari-indikator.js';
import type { Objek, Perakit } from './perakit.js';
import type { PohonAnggaran } from './rakit-anggaran.js';
import { satukanTargetNol } from './rakit-identitas.js';

/** The performance side of a report. */
export interface PohonKinerja {
  readonly tujuan: Objek[];
  readonly sasaran: ReadonlyMap<string, Objek>;
  readonly indikator: DaftarIndikator;
}

/** What a row of each kind may hold; an indicator may hold all. */
const ISIAN: Partial<Record<JenisBaris, readonly string[]>> = {
  tujuan: ['jenis', 'kode', 'uraian'],
  sasaran: ['jenis', 'kode', 'uraian', 'induk', 'catatan'],
};
interface Baris {
  readonly b: BarisBaca;
  readonly jenis: JenisBaris;
  readonly kode: string;
}

/** Tujuan, sasaran and indicators. Owners are found by code, or are the nearest above where no code is given. */
export function rakitKinerja(perakit: Perakit, baris: readonly BarisBaca[], anggaran: PohonAnggaran): PohonKinerja {
  const semua = baris.flatMap((b) => siapkan(perakit, b));
  const pemilik = new Pemilik(perakit, anggaran);
  const tujuan = semua.filter((x) => x.jenis === 'tujuan').map((x) => pemilik.tambah('tujuan', x, bangun(perakit, x)));
  for (const x of semua.filter((s) => s.jenis === 'sasaran')) {
    const objek = pemilik.tambah('sasaran', x, bangun(perakit, x));
    (pemilik.cari('tujuan', x)?.['sasaran'] as Objek[] | undefined)?.push(objek);
  }
  const indikator = new DaftarIndikator();
  for (const x of semua) {
    if (!x.jenis.startsWith('indikator-')) continue;
    const objek = bangunIndikator(perakit, x);
    const tingkat = x.jenis.slice('indikator-'.length) as TingkatPemilik;
    const induk = pemilik.cari(tingkat, x);
    indikator.tambah(x.kode, objek, tingkat, induk);
    if (induk) induk['indikator'] = [...((induk['indikator'] as Objek[] | undefined) ?? []), objek];
  }
  return { tujuan, sasaran: pemilik.menurutKode('sasaran'), indikator };
}

function siapkan(perakit: Perakit, b: BarisBaca): Baris[] {
  const jenis = perakit.wajib(b, 'jenis', 'Jenis', null) as JenisBaris | null;
  const kode = String(perakit.wajib(b, 'kode', 'Kode', `?${b.nomor}`));
  if (jenis === null) return [];
  const boleh = ISIAN[jenis];
  for (const kunci of boleh ? b.isi.keys() : []) {
    if (!boleh?.includes(kunci))
      perakit.tegur(b, kunci, `isian ini tidak dipakai pada baris ${jenis}; kosongkan, atau ganti jenis barisnya`);
  }
  return [{ b, jenis, kode }];
}

function bangun(perakit: Perakit, { b, jenis, kode }: Baris): Objek {
  const objek = perakit.objek(
    b,
    [...b.isi.keys()].filter((k) => k !== 'catatan'),
  );
  objek['kode'] = kode;
  objek['uraian'] = perakit.wajib(b, 'uraian', 'Uraian', '?');
  objek[jenis === 'tujuan' ? 'sasaran' : 'indikator'] = [];
  return objek;
}

function bangunIndikator(perakit: Perakit, { b, kode }: Baris): Objek {
  const objek = perakit.objek(b, ['jenis', 'induk'], { nama: 'uraian' });
  objek['kode'] = kode;
  objek['nama'] = perakit.wajib(b, 'uraian', 'Uraian', '?');
  objek['satuan'] = perakit.wajib(b, 'satuan', 'Satuan', '?');
  perakit.tegurSatuan(b, objek);
  objek['polarisasi'] = perakit.wajib(b, 'polarisasi', 'Polarisasi', 'maximize');
  const kebijakan = objek['kebijakan'] as Objek | undefined;
  if (kebijakan) satukanTargetNol(perakit, b, kebijakan, 'kebijakan.');
  objek['target'] ??= {};
  objek['realisasi'] ??= {};
  const [awal, akhir] = [objek['kondisiAwal'] as Objek | undefined, objek['targetAkhir'] as Objek | undefined];
  if (awal) awal['nilai'] = perakit.wajib(b, 'kondisiAwal.nilai', 'Kondisi awal', null);
  if (akhir) {
    akhir['nilai'] = perakit.wajib(b, 'targetAkhir.nilai', 'Target akhir', null);
    akhir['tahun'] = perakit.wajib(b, 'targetAkhir.tahun', 'Tahun target akhir', 2000);
    akhir['jenis'] = perakit.wajib(b, 'targetAkhir.jenis', 'Jenis target akhir', 'nilai-akhir');
  }
  return objek;
}

/** Finds the owner of a row. */
class Pemilik {
  readonly #baris = { tujuan: [] as { x: Baris; objek: Objek }[], sasaran: [] as { x: Baris; objek: Objek }[] };

  constructor(
    readonly perakit: Perakit,
    readonly anggaran: PohonAnggaran,
  ) {}

  tambah(tingkat: 'tujuan' | 'sasaran', x: Baris, objek: Objek): Objek {
    this.#baris[tingkat].push({ x, objek });
    return objek;
  }

  menurutKode(tingkat: 'tujuan' | 'sasaran'): ReadonlyMap<string, Objek> {
    return new Map(this.#baris[tingkat].map(({ x, objek }) => [x.kode, objek] as const).reverse());
  }

  cari(tingkat: TingkatPemilik, { b }: Baris): Objek | undefined {
    const induk = b.isi.get('induk');
    const hasil = induk === undefined ? this.#terdekat(tingkat, b) : this.#menurutInduk(tingkat, String(induk));
    if (!hasil && !this.perakit.pencatat.sudah(b.lembar, b.sel.get('induk') ?? null)) {
      const di = tingkat === 'tujuan' || tingkat === 'sasaran' ? 'lembar ini' : 'lembar Anggaran';
      this.perakit.tegur(
        b,
        'induk',
        induk === undefined
          ? `"Kode induk" belum diisi; tulis kode ${tingkat} pemiliknya`
          : `${tingkat} ${tampil(induk)} tidak ada di ${di}; betulkan kodenya, atau tambahkan barisnya`,
      );
    }
    return hasil;
  }

  #menurutInduk(tingkat: TingkatPemilik, kode: string): Objek | undefined {
    if (tingkat === 'tujuan' || tingkat === 'sasaran') return this.menurutKode(tingkat).get(kode);
    const terbaca = bacaKode(kode);
    return terbaca.status === 'kode' && terbaca.tingkat === tingkat
      ? this.anggaran.menurutKode.get(terbaca.kunci)
      : undefined;
  }

  #terdekat(tingkat: TingkatPemilik, { nomor }: BarisBaca): Objek | undefined {
    if (tingkat !== 'tujuan' && tingkat !== 'sasaran') return undefined;
    return this.#baris[tingkat].filter(({ x }) => x.b.nomor < nomor).at(-1)?.objek;
  }
}
