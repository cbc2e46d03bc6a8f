import type { Buku, Tabel } from '../../tabel/tabel.js';
import { ratakan } from '../../tabel/tiap.js';
import { bacaTabel } from './baca-tabel.js';
import type { Fakta, TabelTerbaca } from './fakta.js';
import { pembacaIdentitas } from './identitas.js';
import type { KalimatAngka } from './kalimat-angka.js';
import { bacaKalimatKinerja, type KalimatKinerja } from './kalimat-kinerja.js';
import { kelompokkan } from './kelompokkan.js';
import { type LokalTabel, lokalLaporan } from './lokal-tabel.js';
import { malas } from './malas.js';
import { samarkanNama } from './nama-berangka.js';
import { bacaNarasi, type FaktaNarasi } from './narasi.js';
import { bacaKalimat } from './nomori-kalimat.js';
import { type Pernyataan, pernyataanTabel } from './subjek.js';

/** Every figure of a report, by where it was read. */
export interface LaporanTercetak {
  readonly tabel: readonly TabelTerbaca[];
  /** The figures of each text. */
  readonly narasi: readonly (readonly FaktaNarasi[])[];
  readonly kalimat: readonly KalimatKinerja[];
  /** Every sentence with all its figures. */
  readonly kalimatAngka: readonly KalimatAngka[];
  /** What the tables say of things by name: only asked for where another place may say the same. */
  readonly pernyataan: () => readonly Pernyataan[];
  readonly fakta: readonly Fakta[];
  /** Every printed figure once, with all that was read of it: a sentence is read in several ways. */
  readonly angka: readonly (readonly Fakta[])[];
}

/** Reads tables and texts into figures; `lapor` is told of each table before it is read. */
export function bacaLaporanTercetak(
  { tabel, narasi: tertulis = [] }: Buku,
  lapor: (ke: number, tabel: Tabel) => void,
): LaporanTercetak {
  const terbaca: TabelTerbaca[] = [];
  const fakta: Fakta[] = [];
  const lokal = lokalBerkas(tabel);
  tabel.forEach((t, ke) => {
    lapor(ke, t);
    const hasil = bacaTabel(t, ke, fakta.length, lokal.get(t.berkas));
    if (hasil === null) return;
    terbaca.push(hasil);
    for (const sebaris of hasil.fakta.values()) fakta.push(...sebaris.values());
  });
  const teks = samarkanNama(tertulis, terbaca);
  const narasi = teks.map((n) => {
    const isi = bacaNarasi(n, fakta.length);
    fakta.push(...isi.map((f) => f.fakta));
    return isi;
  });
  const kinerja = teks.map((n) => {
    const isi = bacaKalimatKinerja(n, fakta.length);
    fakta.push(...ratakan(isi, (k) => [...k.angka.values()]));
    return isi;
  });
  let nomor = fakta.length;
  const angka: (readonly Fakta[])[] = ratakan(terbaca, (t) =>
    ratakan([...t.fakta.values()], (b) => [...b.values()].map((f) => [f])),
  );
  const kalimatAngka = ratakan(teks, (n, ke) => {
    const kenal = [
      ...(narasi[ke] ?? []).map((f) => f.fakta),
      ...ratakan(kinerja[ke] ?? [], (k) => [...k.angka.values()]),
    ];
    const { kalimat, baru, berarti, tercetak } = bacaKalimat(n, kenal, nomor);
    nomor += baru.length;
    fakta.push(...berarti);
    angka.push(...tercetak);
    return kalimat;
  });
  return {
    tabel: terbaca,
    narasi,
    kalimat: kinerja.flat(),
    kalimatAngka,
    pernyataan: malas(() => bacaPernyataan(terbaca)),
    fakta,
    angka,
  };
}

/** What the tables of one report say of things by name. */
export function bacaPernyataan(tabel: readonly TabelTerbaca[]): Pernyataan[] {
  const identitas = pembacaIdentitas(tabel);
  return ratakan(tabel, (t) => pernyataanTabel(t, (k) => identitas(t.tabel, k)));
}

/** Whose separators each file uses where a table of it does not show it. */
function lokalBerkas(tabel: readonly Tabel[]): ReadonlyMap<string | undefined, LokalTabel> {
  const perBerkas = kelompokkan(tabel.map(({ berkas, baris }) => [berkas, baris] as const));
  return new Map([...perBerkas].map(([b, isi]) => [b, lokalLaporan(isi)]));
}
