import { ratakan } from '../../../tabel/tiap.js';
import { faktaDi } from '../../fakta/baca-tabel.js';
import type { Baris, Fakta, TabelTerbaca } from '../../fakta/fakta.js';
import type { RelasiLurus } from '../relasi.js';

/** `Saldo akhir (A+B-C)`, `Surplus (I - II)`: a row that says of which rows it is made, by their numbers. */
const RUMUS = /\( ?([A-Z\d]{1,4}(?: ?[-+–−] ?[A-Z\d]{1,4}){1,7}) ?\)$/;

/** Rows whose name prints how they are computed, column by column. */
export function rumusBaris(t: TabelTerbaca): RelasiLurus[] {
  const bernomor = perNomor(t);
  return ratakan(t.baris, (b) => {
    const suku = b.label.length > LABEL_TERPANJANG ? null : uraikan(b.label, bernomor);
    if (suku === null || suku.some((s) => s.baris === b)) return [];
    return ratakan(t.kolom, (k): RelasiLurus[] => {
      const hasil = k.berangka && !k.persen ? faktaDi(t, b, k) : undefined;
      const isi = ratakan(suku, ({ baris, koef }): { fakta: Fakta; koef: 1 | -1 }[] => {
        const fakta = faktaDi(t, baris, k);
        return fakta === undefined ? [] : [{ fakta, koef }];
      });
      if (hasil === undefined || isi.length < suku.length) return [];
      return [
        {
          bentuk: 'lurus',
          jenis: 'antar-pos',
          rumus: null,
          hasil,
          suku: isi,
          pembagi: 1,
          kuat: true,
          asal: 'tercetak',
        },
      ];
    });
  });
}

const LABEL_TERPANJANG = 120;

/** The rows by what stands in the columns of numbers and codes; null where two have the same. */
function perNomor(t: TabelTerbaca): ReadonlyMap<string, Baris | null> {
  const kolom = t.kolom.filter((k) => k.peran === 'nomor' || k.peran === 'kode');
  const hasil = new Map<string, Baris | null>();
  for (const b of t.baris) {
    for (const k of kolom) {
      const nomor = (t.tabel.baris[b.ke]?.[k.ke] ?? '').trim().replace(/[.)]$/, '');
      if (nomor !== '') hasil.set(nomor, hasil.has(nomor) ? null : b);
    }
  }
  return hasil;
}

/** The rows of a printed formula with their signs; null where one of them is not there, or there twice. */
function uraikan(
  label: string,
  bernomor: ReadonlyMap<string, Baris | null>,
): readonly { readonly baris: Baris; readonly koef: 1 | -1 }[] | null {
  const rumus = RUMUS.exec(label.trim())?.[1];
  if (rumus === undefined) return null;
  const suku = [...rumus.replace(/[–−]/g, '-').matchAll(/([-+]?) ?([A-Z\d]{1,4})/g)].map(([, tanda, nomor = '']) => ({
    baris: bernomor.get(nomor),
    koef: tanda === '-' ? (-1 as const) : (1 as const),
  }));
  return suku.every((s): s is { baris: Baris; koef: 1 | -1 } => s.baris !== undefined && s.baris !== null)
    ? suku
    : null;
}
