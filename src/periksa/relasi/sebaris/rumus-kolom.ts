import { serapan } from '../../../rumus/anggaran/serapan.js';
import { sisa } from '../../../rumus/anggaran/sisa.js';
import { capaianMaximize } from '../../../rumus/capaian/maximize.js';
import { capaianMinimizeRasio } from '../../../rumus/capaian/minimize-rasio.js';
import { capaianMinimizeSelisih } from '../../../rumus/capaian/minimize-selisih.js';
import { efisiensiRasio } from '../../../rumus/efisiensi/rasio.js';
import { efisiensiSelisih } from '../../../rumus/efisiensi/selisih.js';
import { persenBagian } from '../../../rumus/gabungan/bagian.js';
import { nilaiRumus } from '../../../rumus/pembaca/nilai-rumus.js';
import { persen, type Simpul } from '../../../rumus/pohon.js';
import type { Rumus } from '../../../rumus/rumus.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { TabelTerbaca } from '../../fakta/fakta.js';
import type { Kolom } from '../../fakta/kolom.js';
import type { Peran } from '../../fakta/peran.js';
import { ID_TERCETAK } from '../relasi.js';
import type { Pasangan } from './aturan-rasio.js';
import { type RumusKolom, uraiRumusKolom } from './urai-rumus-kolom.js';

/** Known formulas over two columns with the roles that make them the right name; the last of a kind fits any columns. */
const DIKENAL: readonly (readonly [Rumus, readonly (readonly [lambang: string, peran: Peran | null])[]])[] = [
  [
    serapan,
    [
      ['P', 'pagu'],
      ['A', 'realisasi-anggaran'],
    ],
  ],
  [
    capaianMaximize,
    [
      ['T', 'target'],
      ['R', 'realisasi'],
    ],
  ],
  [
    capaianMinimizeRasio,
    [
      ['T', 'target'],
      ['R', 'realisasi'],
    ],
  ],
  [
    capaianMinimizeSelisih,
    [
      ['T', 'target'],
      ['R', 'realisasi'],
    ],
  ],
  [
    efisiensiRasio,
    [
      ['C', 'capaian'],
      ['S', 'serapan'],
    ],
  ],
  [
    efisiensiSelisih,
    [
      ['C', 'capaian'],
      ['S', 'serapan'],
    ],
  ],
  [
    sisa,
    [
      ['P', 'pagu'],
      ['A', 'realisasi-anggaran'],
    ],
  ],
  [
    persenBagian,
    [
      ['X', null],
      ['Y', null],
    ],
  ],
];

/**
 * How the numbering row (`5 = 4 : 3`) or the heading (`% (5:4)`) says that a column is computed; several readings where it leaves `× 100` to the
 * reader, or does not tell a number from a column. Empty when it says nothing that can be read, or points at a column without figures.
 */
export function rumusKolom(t: TabelTerbaca, kolom: Kolom): Pasangan[] {
  if (kolom.rumusTercetak === null || !kolom.berangka) return [];
  const cari = (nomor: string): Kolom | undefined => kolomBernomor(t.kolom, nomor);
  const teks = kolom.rumusTercetak;
  const bacaan = ratakan([uraiRumusKolom(teks, cari), uraiRumusKolom(teks, cari, true)], (u) =>
    u === null || [...u.acuan.values()].includes(kolom) ? [] : [u, { ...u, isi: persen(u.isi) }],
  );
  const sudah = new Set<string>();
  return ratakan(bacaan, (u) => {
    const kunci = JSON.stringify(u.isi);
    if (sudah.has(kunci)) return [];
    sudah.add(kunci);
    return [jadikanPasangan(u)];
  });
}

/** A column by its number in the numbering row; without such a row, by its place. One without figures is none to compute with. */
function kolomBernomor(kolom: readonly Kolom[], nomor: string): Kolom | undefined {
  const bernomor = kolom.some((k) => k.nomor !== null);
  const kena = bernomor ? kolom.find((k) => k.nomor?.toLowerCase() === nomor) : kolom[Number(nomor) - 1];
  return kena?.berangka && kena.peran !== 'nomor' && kena.peran !== 'kode' ? kena : undefined;
}

function jadikanPasangan({ isi, acuan, masukan }: RumusKolom): Pasangan {
  const tercetak = rumusTercetak(isi, masukan);
  for (const [rumus, lambang] of DIKENAL) {
    const kolom = padankan(tercetak, acuan, rumus, lambang);
    if (kolom !== null) return { aturan: { rumus, hasil: [], masukan: [], lazim: true }, kolom, tercetak: true };
  }
  return { aturan: { rumus: tercetak, hasil: [], masukan: [], lazim: true }, kolom: [...acuan], tercetak: true };
}

/** Two pairs of values that no two different formulas of the list share. */
const CONTOH = [
  ['7', '3'],
  ['11', '13'],
] as const;

/** The columns of a printed formula under the symbols of a known one that says the same; null when it does not. */
function padankan(
  tercetak: Rumus,
  acuan: RumusKolom['acuan'],
  rumus: Rumus,
  lambang: readonly (readonly [string, Peran | null])[],
): (readonly [string, Kolom])[] | null {
  const urut = [...acuan];
  for (const susunan of [urut, [...urut].reverse()]) {
    const kolom = lambang.map(([l], i) => [l, susunan[i]?.[1]] as const);
    if (susunan.length !== lambang.length) return null;
    if (!lambang.every(([, peran], i) => peran === null || kolom[i]?.[1]?.peran === peran)) continue;
    const sama = CONTOH.every((nilai) => {
      const [a, b] = [
        nilaiRumus(tercetak, Object.fromEntries(susunan.map(([l], i) => [l, nilai[i] as string]))),
        nilaiRumus(rumus, Object.fromEntries(lambang.map(([l], i) => [l, nilai[i] as string]))),
      ];
      return a !== null && b !== null && a.eq(b);
    });
    if (sama) return kolom as (readonly [string, Kolom])[];
  }
  return null;
}

/** A formula of the table's own, where no known one says the same. */
const rumusTercetak = (isi: Simpul, masukan: RumusKolom['masukan']): Rumus => ({
  id: ID_TERCETAK,
  nama: 'Rumus di baris nomor',
  gloss: 'formula in the numbering row',
  satuan: 'satuan-indikator',
  masukan,
  isi,
  takTerukurBila: Object.keys(masukan).map((m) => ({ masukan: m, keadaan: 'kosong', alasan: 'masukan-kosong' })),
  arah: {},
  kutipan: [{ acuan: 'simpulan-lkjip', tempat: 'baris nomor tabel itu sendiri', kedudukan: 'simpulan' }],
  contoh: [{ masukan: {}, hasil: { alasan: 'masukan-kosong' }, asal: 'tanpa masukan tidak ada hasil' }],
});
