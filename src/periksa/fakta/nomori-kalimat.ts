import { cocokCetak } from '../../angka/cetakan.js';
import { nilaiRumus } from '../../rumus/pembaca/nilai-rumus.js';
import { pertumbuhan } from '../../rumus/waktu/pertumbuhan.js';
import { selisihTahun } from '../../rumus/waktu/selisih-tahun.js';
import type { Lokasi } from '../../tabel/lokasi.js';
import type { Narasi } from '../../tabel/tabel.js';
import { ratakan } from '../../tabel/tiap.js';
import type { Fakta } from './fakta.js';
import { type AngkaKalimat, bacaKalimatAngka, type KalimatAngka, type TanpaNomor } from './kalimat-angka.js';
import { kelompokkan } from './kelompokkan.js';
import { bersambung, naikTurun } from './naik-turun.js';

/** The sentences of a text with their figures, and the figures among them that no other reader knows. */
export interface KalimatTerbaca {
  readonly kalimat: readonly KalimatAngka[];
  /** Every new figure. */
  readonly baru: readonly Fakta[];
  /** Those of them that somebody may ask for: amounts and percentages that no other reader read, and what rose or fell. */
  readonly berarti: readonly Fakta[];
  /** Every printed figure of the text once, with all that was read of it. */
  readonly tercetak: readonly (readonly Fakta[])[];
}

/** Reads the sentences of a text; a figure that another reader has read is the same figure here, so that all that binds it meets in it. */
export function bacaKalimat(narasi: Narasi, kenal: readonly Fakta[], nomorAwal: number): KalimatTerbaca {
  const dikenal = new Map(kenal.map((f) => [kunciLokasi(f.lokasi), f]));
  const baru: Fakta[] = [];
  const berarti: Fakta[] = [];
  const terbaca = bacaKalimatAngka(narasi);
  const kalimat = terbaca.map((k, ke): KalimatAngka => {
    const perubahan = naikTurun(bersambung(k, terbaca[ke - 1]));
    const turun = new Set(ratakan(perubahan, (n) => (bertanda(n) ? [n.beda] : [])));
    const dibandingkan = new Set(ratakan(perubahan, (n) => [n.beda, n.lalu, n.ini]));
    const angka = k.angka.map((a): AngkaKalimat => {
      const isi = turun.has(a) ? { ...a.fakta, nilai: a.fakta.nilai.negated() } : a.fakta;
      const ada = dikenal.get(kunciLokasi(isi.lokasi));
      if (ada !== undefined && serupa(ada, isi)) return { ...a, fakta: ada };
      const fakta: Fakta = { ...isi, no: nomorAwal + baru.length };
      baru.push(fakta);
      if (ada === undefined && (a.jenis !== 'polos' || dibandingkan.has(a))) berarti.push(fakta);
      return { ...a, fakta };
    });
    return { ...k, angka };
  });
  const tercetak = kelompokkan([...kenal, ...baru].map((f) => [kunciLokasi(f.lokasi), f] as const));
  return { kalimat, baru, berarti, tercetak: [...tercetak.values()] };
}

const serupa = (a: Fakta, b: TanpaNomor): boolean =>
  a.nilai.eq(b.nilai) && a.desimal === b.desimal && a.kandidat.length === b.kandidat.length;

const kunciLokasi = (l: Lokasi): string => `${l.baris}:${l.kolom}`;

/**
 * Whether the figure of a change is read as negative: where the words say that it fell, unless the figures say that it rose by just that much,
 * and the other way round. A wrong word is told by itself.
 */
function bertanda({ turun, beda, lalu, ini }: ReturnType<typeof naikTurun<TanpaNomor>>[number]): boolean {
  const masukan = { ini: ini.fakta.nilai, lalu: lalu.fakta.nilai };
  const nyata = ratakan(
    [selisihTahun, ...(beda.jenis === 'persen' ? [pertumbuhan] : [])],
    (rumus) => nilaiRumus(rumus, masukan) ?? [],
  );
  const pas = nyata.find((n) => cocokCetak(beda.fakta.nilai, beda.fakta.desimal, n.abs()) !== 'tidak');
  return pas === undefined ? turun : pas.isNegative();
}
