import type { Kutipan } from '../../acuan/acuan.js';
import { cariAcuan } from '../../acuan/daftar.js';
import { ArgumenTidakSah } from '../../angka/argumen-tidak-sah.js';
import { sebutNilai } from '../../angka/sebut-nilai.js';
import type { KodeAlasan } from '../alasan.js';
import type { SimpulMasukan } from '../pohon.js';
import type { PokokRumus, Rumus } from '../rumus.js';
import { keTeks } from './ke-teks.js';
import { PenulisPhp, type PeubahPhp } from './php-pohon.js';
import { dataPhp, dokPhp, kutipPhp, menjorok } from './php-tulisan.js';
import { type Prasyarat, prasyaratRumus } from './prasyarat.js';

/** A formula as PHP: the function that computes it, and what the table of formulas says of it. */
export interface RumusPhp {
  readonly id: string;
  readonly fungsi: string;
  readonly metode: string;
  readonly baris: string;
  readonly alasan: readonly KodeAlasan[];
}

/** `capaian.minimize.selisih` → `capaianMinimizeSelisih`. */
export function namaFungsiPhp(id: string): string {
  const kata = id.split(/[^A-Za-z0-9]+/).filter((k) => k !== '');
  const nama = kata.map((k, i) => (i === 0 ? k : `${k.slice(0, 1).toUpperCase()}${k.slice(1)}`)).join('');
  return /^[A-Za-z]/.test(nama) ? nama : `rumus${nama}`;
}

const SATUAN: Readonly<Record<string, string>> = { 'satuan-indikator': 'dalam satuan indikatornya' };

/** Where a rule is from, for a reader. */
export const sebutKutipan = ({ acuan, tempat, kedudukan }: Kutipan): string =>
  `${cariAcuan(acuan)?.judul ?? acuan}, ${tempat} (${kedudukan})`;

/** The variables of a formula's inputs; a symbol that is no name in PHP gets one. */
function peubahMasukan(rumus: PokokRumus): Map<string, PeubahPhp> {
  const hasil = new Map<string, PeubahPhp>();
  for (const [i, [lambang, { nama, bentuk }]] of Object.entries<SimpulMasukan>(rumus.masukan).entries()) {
    if (hasil.has(nama)) {
      throw new ArgumenTidakSah(`${rumus.id}: dua masukan bernama ${sebutNilai(nama)}; beri nama yang berbeda.`);
    }
    const peubah = /^(?!(?:this|h|s|i)$)[A-Za-z]\w*$/.test(lambang) ? `$${lambang}` : `$masukan${i + 1}`;
    hasil.set(nama, { peubah, daftar: bentuk === 'daftar' });
  }
  return hasil;
}

/** Writes a formula as a function of PHP that gives its value, or the reason why there is none. */
export function rumusPhp(rumus: PokokRumus, isian?: ReadonlyMap<string, string>): RumusPhp {
  const peubah = peubahMasukan(rumus);
  const fungsi = namaFungsiPhp(rumus.id);
  const prasyarat = prasyaratRumus(rumus);
  const uji = new PenulisPhp(peubah, isian, '$s');
  const cabang = prasyarat.map((p) => `${prasyaratPhp(p, peubah, uji)} => ${kutipPhp(p.alasan)},`);
  const nilai = new PenulisPhp(peubah, isian).tulis(rumus.isi);
  const isi = [
    ...(prasyarat.some((p) => p.jenis === 'syarat') ? ['$s = new Penghitung(false);'] : []),
    ...(cabang.length === 0
      ? [`return ${nilai};`]
      : ['return match (true) {', menjorok([...cabang, `default => ${nilai},`].join('\n')), '};']),
  ].join('\n');
  const parameter = [...peubah.values()].map(({ peubah: p, daftar }) => `${daftar ? 'array' : '?Pecahan'} ${p}`);
  const metode = [
    dokPhp(uraian(rumus, peubah)),
    `private static function ${fungsi}(${['Penghitung $h', ...parameter].join(', ')}): Nilai|string`,
    '{',
    menjorok(isi),
    '}',
  ].join('\n');
  return { id: rumus.id, fungsi, metode, baris: barisRumus(rumus, fungsi), alasan: prasyarat.map((p) => p.alasan) };
}

function uraian(rumus: PokokRumus, peubah: ReadonlyMap<string, PeubahPhp>): string[] {
  const masukan = Object.values<SimpulMasukan>(rumus.masukan).map(({ nama, satuan, keterangan }) => {
    const { peubah: p, daftar } = peubah.get(nama) as PeubahPhp;
    const arti = `${nama}, ${SATUAN[satuan] ?? satuan}${keterangan === undefined ? '' : `; ${keterangan}`}`;
    return `@param ${daftar ? 'list<Pecahan|null>' : 'Pecahan|null'} ${p} ${arti}`;
  });
  return [
    `${rumus.nama}: ${keTeks(rumus as Rumus)}.`,
    '',
    `Rumus ${rumus.id}, hasilnya ${SATUAN[rumus.satuan] ?? rumus.satuan}. Sumber:`,
    ...rumus.kutipan.map((k) => `- ${sebutKutipan(k)}`),
    '',
    ...masukan,
    '@return Nilai|string nilainya, atau alasan mengapa tak terukur',
  ];
}

function barisRumus(rumus: PokokRumus, fungsi: string): string {
  const semua = Object.entries<SimpulMasukan>(rumus.masukan);
  return `${kutipPhp(rumus.id)} => ${dataPhp({
    id: rumus.id,
    nama: rumus.nama,
    fungsi,
    masukan: Object.fromEntries(semua.map(([lambang, { nama }]) => [lambang, nama])),
    daftar: semua.filter(([, { bentuk }]) => bentuk === 'daftar').map(([lambang]) => lambang),
    kutipan: rumus.kutipan.map(({ acuan, tempat, kedudukan }) => ({ acuan, tempat, kedudukan })),
  })}`;
}

function prasyaratPhp(p: Prasyarat, peubah: ReadonlyMap<string, PeubahPhp>, penulis: PenulisPhp): string {
  const cari = ({ nama }: SimpulMasukan) => peubah.get(nama) as PeubahPhp;
  if (p.jenis === 'syarat') {
    const terisi = p.terisi.map((m) => {
      const { peubah: x, daftar } = cari(m);
      return daftar ? `!\\in_array(null, ${x}, true)` : `${x} !== null`;
    });
    return [...terisi, penulis.syarat(p.syarat)].join(' && ');
  }
  const { peubah: x, daftar } = cari(p.masukan);
  if (daftar) {
    if (p.jenis !== 'kosong') return `Hasil::ada(${x}, ${kutipPhp(p.jenis)})`;
    const berisiKosong = `\\in_array(null, ${x}, true)`;
    return p.bolehHampa ? berisiKosong : `${x} === [] || ${berisiKosong}`;
  }
  return p.jenis === 'kosong' ? `${x} === null` : `Hasil::ada([${x}], ${kutipPhp(p.jenis)})`;
}
