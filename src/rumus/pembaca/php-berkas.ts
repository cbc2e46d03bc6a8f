import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { type Angka, desimal, teksKanonik } from '../../angka/desimal.js';
import { sebutNilai } from '../../angka/sebut-nilai.js';
import { daftarAlasan, type KodeAlasan } from '../alasan.js';
import type { Pembulatan } from '../opsi.js';
import type { ContohRumus, PokokRumus } from '../rumus.js';
import { PHP_AKAR } from './php-akar.js';
import { PHP_BULAT } from './php-bulat.js';
import { PHP_HASIL } from './php-hasil.js';
import { PHP_MASUKAN } from './php-masukan.js';
import { PHP_PECAHAN } from './php-pecahan.js';
import { PHP_PENGHITUNG } from './php-penghitung.js';
import { berukur } from './php-pohon.js';
import { type RumusPhp, rumusPhp } from './php-rumus.js';
import { berkurungPhp, dataPhp, dokPhp, kutipPhp, menjorok } from './php-tulisan.js';
import { PHP_UMUM } from './php-umum.js';

/** The class that a file declares, and its namespace where nobody names one. */
export const NAMESPACE_PHP = 'Lkjip';

/** A formula with its worked examples, where it has any. */
export type RumusBerkas = PokokRumus & { readonly contoh?: readonly ContohRumus[] };

/** What a file of PHP is put together from. */
export interface BahanPhp {
  readonly namespace: string;
  /** What the file is, for its head. */
  readonly uraian: readonly string[];
  readonly rumus: readonly RumusBerkas[];
  readonly pembulatan: Pembulatan;
  /** Constants and functions of the class besides those of every file. */
  readonly anggota?: readonly string[];
  /** Constants that nobody need read first. */
  readonly tetapan?: readonly string[];
  readonly alasan?: readonly KodeAlasan[];
}

/** Refuses a namespace that PHP would not take. Throws `ArgumenTidakSah`, which names the field. */
export function pastikanNamespace(nama: unknown, bidang: string): void {
  const bentuk = /^(?!namespace(?:\\|$))[a-z_]\w*(?:\\[a-z_]\w*)*$/i;
  if (typeof nama === 'string' && nama.length <= 200 && bentuk.test(nama)) return;
  throw new ArgumenTidakSah(`${bidang}: ${sebutNilai(nama)} bukan namespace PHP; tulis seperti App\\Kinerja.`);
}

/** A whole file: it needs nothing beside it but PHP 8.1. */
export function berkasPhp({
  namespace,
  uraian,
  rumus,
  pembulatan,
  anggota = [],
  tetapan = [],
  alasan = [],
}: BahanPhp): string {
  const tertulis = rumus.map((r) => rumusPhp(r));
  pastikanBedaNama(tertulis);
  const dipakai = new Set<KodeAlasan>([
    'pembagi-nol',
    'tidak-ada-yang-terukur',
    ...tertulis.flatMap((r) => r.alasan),
    ...alasan,
  ]);
  const isi = [
    ...anggota,
    PHP_UMUM.trim(),
    ...tertulis.map((r) => r.metode),
    `private const PEMBULATAN = ${dataPhp(pembulatan)};`,
    tetapanPhp(
      'RUMUS',
      'Rumus di berkas ini: nama, fungsi, masukan menurut lambang, dan sumbernya.',
      berkurungPhp(
        '[',
        tertulis.map((r) => r.baris),
        ']',
      ),
    ),
    ...tetapan,
    tetapanPhp(
      'ALASAN',
      'Alasan tak terukur, dalam kalimat.',
      dataPhp(
        Object.fromEntries(
          [...dipakai].sort().flatMap((a) => (Object.hasOwn(daftarAlasan, a) ? [[a, daftarAlasan[a]]] : [])),
        ),
      ),
    ),
    tetapanPhp('CONTOH', 'Contoh dengan hasil dari luar berkas ini: rumus, masukan, hasil, asalnya.', contoh(rumus)),
  ];
  const kelas = `${dokPhp(['Angka kinerja yang tepat dan terjelaskan. Tanpa keadaan; semua fungsinya statis.'])}\nfinal class Lkjip\n{\n${menjorok(isi.join('\n\n'))}\n}`;
  const mesin = [
    PHP_MASUKAN,
    PHP_PECAHAN,
    ...(berukur(rumus.map((r) => r.isi)) ? [PHP_AKAR] : []),
    PHP_BULAT,
    PHP_PENGHITUNG,
    PHP_HASIL,
  ].map((p) => p.trim());
  return [
    `<?php\n\n${dokPhp(uraian)}\n\ndeclare(strict_types=1);\n\nnamespace ${namespace};`,
    PHP_64_BIT.trim(),
    kelas,
    ...mesin,
    `${PHP_UJI.trim()}\n`,
  ].join('\n\n');
}

const tetapanPhp = (nama: string, uraian: string, isi: string): string =>
  `${dokPhp([uraian])}\nprivate const ${nama} = ${isi};`;

const PHP_64_BIT = String.raw`
if (\PHP_VERSION_ID < 80100 || \PHP_INT_SIZE < 8) {
    throw new \RuntimeException('Lkjip.php memerlukan PHP 8.1 ke atas, 64 bit.');
}
`;

const PHP_UJI = String.raw`
// php Lkjip.php --uji
if (\PHP_SAPI === 'cli' && \realpath($_SERVER['argv'][0] ?? '') === __FILE__) {
    $beda = ($_SERVER['argv'][1] ?? '') === '--uji' ? Lkjip::uji() : ['pakai: php ' . \basename(__FILE__) . ' --uji'];
    echo $beda === [] ? "Cocok semua.\n" : \implode("\n", $beda) . "\n";
    exit($beda === [] ? 0 : 1);
}
`;

function contoh(rumus: readonly RumusBerkas[]): string {
  const baris = rumus.flatMap((r) =>
    (r.contoh ?? []).map(({ masukan, hasil, asal }) =>
      dataPhp([r.id, kanonik(masukan), typeof hasil === 'string' ? hasil : hasil.alasan, asal]),
    ),
  );
  return berkurungPhp('[', baris, ']');
}

/** Numbers as text: PHP reads `0.1` as a double, which is read back by its print, but no double is what an example means. */
const kanonik = (masukan: ContohRumus['masukan']): object =>
  Object.fromEntries(
    Object.entries(masukan).map(([l, x]) => [l, Array.isArray(x) ? x.map(teks) : teks(x as Angka | null)]),
  );
const teks = (x: Angka | null): string | null => (x === null ? null : teksKanonik(desimal(x, 'contoh')));

function pastikanBedaNama(rumus: readonly RumusPhp[]): void {
  const ada = new Map<string, string>();
  for (const { id, fungsi } of rumus) {
    const lain = ada.get(fungsi.toLowerCase());
    if (lain !== undefined)
      throw new ArgumenTidakSah(
        `rumus: ${kutipPhp(lain)} dan ${kutipPhp(id)} menjadi satu nama di PHP; ubah salah satu id.`,
      );
    ada.set(fungsi.toLowerCase(), id);
  }
}
