import { serapan } from '../../rumus/anggaran/serapan.js';
import { sisa } from '../../rumus/anggaran/sisa.js';
import { efisiensiSisa } from '../../rumus/efisiensi/sisa-anggaran.js';
import type { Rumus } from '../../rumus/rumus.js';
import { pertumbuhan } from '../../rumus/waktu/pertumbuhan.js';
import { selisihTahun } from '../../rumus/waktu/selisih-tahun.js';
import type { FaktaNarasi } from '../fakta/narasi.js';
import type { PeranNarasi } from '../fakta/peran-narasi.js';
import type { RelasiRumus } from './relasi.js';

/** What sentences compute, from what they state themselves. */
const HITUNGAN: readonly { hasil: PeranNarasi; rumus: Rumus; masukan: readonly (readonly [string, PeranNarasi])[] }[] =
  [
    {
      hasil: 'serapan',
      rumus: serapan,
      masukan: [
        ['P', 'pagu'],
        ['A', 'realisasi-anggaran'],
      ],
    },
    {
      hasil: 'sisa',
      rumus: sisa,
      masukan: [
        ['P', 'pagu'],
        ['A', 'realisasi-anggaran'],
      ],
    },
    { hasil: 'efisiensi-sisa', rumus: efisiensiSisa, masukan: [['S', 'serapan']] },
    {
      hasil: 'selisih',
      rumus: selisihTahun,
      masukan: [
        ['ini', 'realisasi-anggaran'],
        ['lalu', 'realisasi-lalu'],
      ],
    },
    {
      hasil: 'pertumbuhan',
      rumus: pertumbuhan,
      masukan: [
        ['ini', 'realisasi-anggaran'],
        ['lalu', 'realisasi-lalu'],
      ],
    },
  ];

/** Where a sentence ends and the next begins. */
const AKHIR_KALIMAT = /[.;!?]\s+\p{Lu}|\n/u;

/** A new sentence on the budget of a year that it names: what went before it is of another one. */
const TAHUN_BARU = /(?:[.;!?]\s+|\n)(?:pada|untuk|sedangkan|adapun)?\s{0,2}(?:tahun|ta)\b[^.]{0,40}/iu;

/**
 * The figures of one statement: a budget with what became of it. A role that comes again begins the next statement; so does a sentence that
 * follows several amounts of which each may be the budget that it speaks of.
 */
export function bingkai(paragraf: readonly FaktaNarasi[]): Map<PeranNarasi, FaktaNarasi>[] {
  const hasil: Map<PeranNarasi, FaktaNarasi>[] = [];
  let calonPagu = 0;
  for (const f of paragraf) {
    const kini = hasil.at(-1);
    const rancu = (calonPagu > 1 && AKHIR_KALIMAT.test(f.kata)) || (f.peran === 'pagu' && TAHUN_BARU.test(f.kata));
    if (f.peran === 'pagu' || (f.peran === null && !f.fakta.persen)) calonPagu += 1;
    if (f.peran === 'realisasi-anggaran') calonPagu = 0;
    if (f.peran === null) continue;
    if (kini === undefined || kini.has(f.peran) || rancu) hasil.push(new Map([[f.peran, f]]));
    else kini.set(f.peran, f);
  }
  return hasil;
}

/** Relations inside one paragraph. */
export function relasiParagraf(paragraf: readonly FaktaNarasi[]): RelasiRumus[] {
  return bingkai(paragraf).flatMap((b) =>
    HITUNGAN.flatMap(({ hasil, rumus, masukan }) => {
      const h = b.get(hasil);
      if (h === undefined) return [];
      const isi = masukan.flatMap(([lambang, peran]) => {
        const f = b.get(peran);
        return f === undefined ? [] : [{ lambang, fakta: [f.fakta] }];
      });
      if (isi.length < masukan.length) return [];
      return [
        {
          bentuk: 'rumus' as const,
          jenis: 'narasi' as const,
          rumus,
          hasil: h.fakta,
          masukan: isi,
          kuat: true,
        },
      ];
    }),
  );
}
