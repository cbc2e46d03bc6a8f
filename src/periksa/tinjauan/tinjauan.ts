import type { Decimal } from '../../angka/desimal.js';
import type { Bahasa } from '../../rumus/alasan.js';
import type { Rumus } from '../../rumus/rumus.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import type { Narasi } from '../../tabel/tabel.js';
import type { Fakta, TabelTerbaca } from '../fakta/fakta.js';
import type { KalimatAngka } from '../fakta/kalimat-angka.js';
import type { FaktaNarasi } from '../fakta/narasi.js';
import type { Pernyataan } from '../fakta/subjek.js';
import type { Diputus } from '../relasi/konsistensi.js';
import { idTerdaftar } from '../relasi/relasi.js';
import type { KandidatSebab } from '../sebab/sebab.js';
import type { IsiPesan, JenisTemuan, PokokTemuan } from '../temuan/jenis-temuan.js';
import type { Temuan } from '../temuan/temuan.js';
import { tulisPenjelasan } from '../temuan/tulis-penjelasan.js';

/** Everything that was read of a report. */
export interface Bacaan {
  readonly tabel: readonly TabelTerbaca[];
  readonly narasi: readonly Narasi[];
  readonly faktaNarasi: readonly FaktaNarasi[];
  readonly kalimatAngka: readonly KalimatAngka[];
  readonly pernyataan: () => readonly Pernyataan[];
  readonly diputus: readonly Diputus[];
  /** What the accused figures may have to be: all of them at once, and each of those that may be the wrong one instead. */
  readonly usulan: readonly ReadonlyMap<Fakta, Decimal>[];
  readonly bahasa: Bahasa;
}

/** A check that needs no localisation: a rule of reporting, or the form of what was printed. */
export type Tinjauan = (b: Bacaan) => readonly Temuan[];

/** The parts of a finding that differ from place to place. */
interface Isi {
  readonly lokasi: Lokasi;
  readonly tercetak: string | null;
  readonly semestinya?: string | null;
  /** The formula that is broken; a rule that is none (a scale, a choice of several) is named by the message. */
  readonly rumus?: Rumus | null;
  readonly penjelasan?: readonly Pick<KandidatSebab, 'sebab' | 'teks' | 'skor'>[];
  readonly terkait?: readonly Lokasi[];
}

/** Writes a finding of a kind. */
export function tulisTemuan<B extends PokokTemuan>(
  jenis: JenisTemuan<B>,
  { bahasa }: Pick<Bacaan, 'bahasa'>,
  { lokasi, tercetak, semestinya = null, rumus = null, penjelasan = [], terkait = [] }: Isi,
  pesan: IsiPesan<B>,
): Temuan {
  return {
    kode: jenis.kode,
    tingkat: jenis.tingkat,
    lokasi,
    tercetak,
    semestinya,
    rumus: idTerdaftar(rumus),
    penjelasan: tulisPenjelasan(penjelasan, bahasa),
    terkait,
    ...jenis.tulis(pesan, bahasa),
  };
}
