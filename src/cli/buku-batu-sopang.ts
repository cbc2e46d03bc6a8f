// The printed tables of examples/batu-sopang-2022/tercetak, embedded at build time, in the order of the report.
import belanjaModal from '../../examples/batu-sopang-2022/tercetak/belanja-modal.json' with { type: 'json' };
import ikhtisarCapaian from '../../examples/batu-sopang-2022/tercetak/ikhtisar-capaian.json' with { type: 'json' };
import kategoriCapaian from '../../examples/batu-sopang-2022/tercetak/kategori-capaian.json' with { type: 'json' };
import lra from '../../examples/batu-sopang-2022/tercetak/lra.json' with { type: 'json' };
import narasi from '../../examples/batu-sopang-2022/tercetak/narasi.md';
import pk2023CamatProgram from '../../examples/batu-sopang-2022/tercetak/pk-2023-camat-program.json' with {
  type: 'json',
};
import pk2023CamatSasaran from '../../examples/batu-sopang-2022/tercetak/pk-2023-camat-sasaran.json' with {
  type: 'json',
};
import pk2023KepegawaianUmum from '../../examples/batu-sopang-2022/tercetak/pk-2023-kepegawaian-umum.json' with {
  type: 'json',
};
import pk2023Kesmas from '../../examples/batu-sopang-2022/tercetak/pk-2023-kesmas.json' with { type: 'json' };
import pk2023Pemerintahan from '../../examples/batu-sopang-2022/tercetak/pk-2023-pemerintahan.json' with {
  type: 'json',
};
import pk2023Pmd from '../../examples/batu-sopang-2022/tercetak/pk-2023-pmd.json' with { type: 'json' };
import pk2023ProgramKeuangan from '../../examples/batu-sopang-2022/tercetak/pk-2023-program-keuangan.json' with {
  type: 'json',
};
import pk2023SekcamProgram from '../../examples/batu-sopang-2022/tercetak/pk-2023-sekcam-program.json' with {
  type: 'json',
};
import pk2023SekcamSasaran from '../../examples/batu-sopang-2022/tercetak/pk-2023-sekcam-sasaran.json' with {
  type: 'json',
};
import pk2023Trantibum from '../../examples/batu-sopang-2022/tercetak/pk-2023-trantibum.json' with { type: 'json' };
import rencanaAksi1 from '../../examples/batu-sopang-2022/tercetak/rencana-aksi-1.json' with { type: 'json' };
import rencanaAksi2 from '../../examples/batu-sopang-2022/tercetak/rencana-aksi-2.json' with { type: 'json' };
import rencanaAksi3 from '../../examples/batu-sopang-2022/tercetak/rencana-aksi-3.json' with { type: 'json' };
import skala31 from '../../examples/batu-sopang-2022/tercetak/skala-3-1.json' with { type: 'json' };
import skala35 from '../../examples/batu-sopang-2022/tercetak/skala-3-5.json' with { type: 'json' };
import tabel21 from '../../examples/batu-sopang-2022/tercetak/tabel-2-1.json' with { type: 'json' };
import tabel22 from '../../examples/batu-sopang-2022/tercetak/tabel-2-2.json' with { type: 'json' };
import tabel23 from '../../examples/batu-sopang-2022/tercetak/tabel-2-3.json' with { type: 'json' };
import tabel31 from '../../examples/batu-sopang-2022/tercetak/tabel-3-1.json' with { type: 'json' };
import tabel331 from '../../examples/batu-sopang-2022/tercetak/tabel-3-3-1.json' with { type: 'json' };
import tabel331Rpjmd from '../../examples/batu-sopang-2022/tercetak/tabel-3-3-1-rpjmd.json' with { type: 'json' };
import tabel332 from '../../examples/batu-sopang-2022/tercetak/tabel-3-3-2.json' with { type: 'json' };
import tabel332Rpjmd from '../../examples/batu-sopang-2022/tercetak/tabel-3-3-2-rpjmd.json' with { type: 'json' };
import tabel333 from '../../examples/batu-sopang-2022/tercetak/tabel-3-3-3.json' with { type: 'json' };
import tabel333Rpjmd from '../../examples/batu-sopang-2022/tercetak/tabel-3-3-3-rpjmd.json' with { type: 'json' };
import tabel334 from '../../examples/batu-sopang-2022/tercetak/tabel-3-3-4.json' with { type: 'json' };
import tabel334Kedua from '../../examples/batu-sopang-2022/tercetak/tabel-3-3-4-kedua.json' with { type: 'json' };
import tabel334Rpjmd from '../../examples/batu-sopang-2022/tercetak/tabel-3-3-4-rpjmd.json' with { type: 'json' };
import tabel341 from '../../examples/batu-sopang-2022/tercetak/tabel-3-4-1.json' with { type: 'json' };
import tabel342 from '../../examples/batu-sopang-2022/tercetak/tabel-3-4-2.json' with { type: 'json' };
import tabel343 from '../../examples/batu-sopang-2022/tercetak/tabel-3-4-3.json' with { type: 'json' };
import tabel344 from '../../examples/batu-sopang-2022/tercetak/tabel-3-4-4.json' with { type: 'json' };
import tabelTC27 from '../../examples/batu-sopang-2022/tercetak/tabel-t-c-27.json' with { type: 'json' };
import { bukuDariJson } from '../tabel/dari-json.js';
import { bukuDariMarkdown } from '../tabel/dari-markdown.js';
import type { Buku } from '../tabel/tabel.js';

const TERCETAK: readonly (readonly [berkas: string, isi: unknown])[] = [
  ['belanja-modal.json', belanjaModal],
  ['ikhtisar-capaian.json', ikhtisarCapaian],
  ['kategori-capaian.json', kategoriCapaian],
  ['lra.json', lra],
  ['pk-2023-camat-program.json', pk2023CamatProgram],
  ['pk-2023-camat-sasaran.json', pk2023CamatSasaran],
  ['pk-2023-kepegawaian-umum.json', pk2023KepegawaianUmum],
  ['pk-2023-kesmas.json', pk2023Kesmas],
  ['pk-2023-pemerintahan.json', pk2023Pemerintahan],
  ['pk-2023-pmd.json', pk2023Pmd],
  ['pk-2023-program-keuangan.json', pk2023ProgramKeuangan],
  ['pk-2023-sekcam-program.json', pk2023SekcamProgram],
  ['pk-2023-sekcam-sasaran.json', pk2023SekcamSasaran],
  ['pk-2023-trantibum.json', pk2023Trantibum],
  ['rencana-aksi-1.json', rencanaAksi1],
  ['rencana-aksi-2.json', rencanaAksi2],
  ['rencana-aksi-3.json', rencanaAksi3],
  ['skala-3-1.json', skala31],
  ['skala-3-5.json', skala35],
  ['tabel-2-1.json', tabel21],
  ['tabel-2-2.json', tabel22],
  ['tabel-2-3.json', tabel23],
  ['tabel-3-1.json', tabel31],
  ['tabel-3-3-1-rpjmd.json', tabel331Rpjmd],
  ['tabel-3-3-1.json', tabel331],
  ['tabel-3-3-2-rpjmd.json', tabel332Rpjmd],
  ['tabel-3-3-2.json', tabel332],
  ['tabel-3-3-3-rpjmd.json', tabel333Rpjmd],
  ['tabel-3-3-3.json', tabel333],
  ['tabel-3-3-4-kedua.json', tabel334Kedua],
  ['tabel-3-3-4-rpjmd.json', tabel334Rpjmd],
  ['tabel-3-3-4.json', tabel334],
  ['tabel-3-4-1.json', tabel341],
  ['tabel-3-4-2.json', tabel342],
  ['tabel-3-4-3.json', tabel343],
  ['tabel-3-4-4.json', tabel344],
  ['tabel-t-c-27.json', tabelTC27],
];

/** The tables and the text of the LKjIP 2022 of Kecamatan Batu Sopang as printed, faults included. */
export function bukuBatuSopang(): Buku {
  return {
    tabel: TERCETAK.flatMap(([berkas, isi]) => bukuDariJson(isi, { berkas }).tabel),
    narasi: bukuDariMarkdown(narasi, { berkas: 'narasi.md' }).narasi ?? [],
  };
}
