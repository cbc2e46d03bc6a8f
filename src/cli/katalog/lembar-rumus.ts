import { formatAngka } from '../../angka/cetak/format-angka.js';
import { teksTepat } from '../../angka/cetak/teks-tepat.js';
import type { Angka } from '../../angka/desimal.js';
import { desimal } from '../../angka/desimal.js';
import { pecahanDariCetakan } from '../../angka/pecahan-dari-cetakan.js';
import { pesanAlasan } from '../../rumus/alasan.js';
import type { Langkah } from '../../rumus/hasil.js';
import { evaluasi } from '../../rumus/pembaca/evaluasi.js';
import { keTeks } from '../../rumus/pembaca/ke-teks.js';
import { keTex } from '../../rumus/pembaca/ke-tex.js';
import type { Simpul, SimpulMasukan } from '../../rumus/pohon.js';
import type { ContohRumus, Rumus, TakTerukurBila } from '../../rumus/rumus.js';
import { awalBesar, KATA_KEADAAN, KATA_SATUAN, kataKutipan, kataRentang } from './kata.js';
import type { BagianLembar, Lembar } from './lembar.js';

/** The sheet of a formula; its worked examples are computed as it is made, with every step of the first one if asked for. */
export function lembarRumus(rumus: Rumus, { langkah = false } = {}): Lembar {
  const { id, nama, gloss, catatan } = rumus;
  return {
    id,
    jenis: 'rumus',
    nama,
    gloss,
    bagian: [
      ...(rumus.hanyaDikenali
        ? [{ judul: 'Peringatan', paragraf: ['Hanya untuk mengenali angka lama; jangan dipakai untuk laporan baru.'] }]
        : []),
      { judul: 'Rumus', rumus: { teks: barisRumus(rumus), tex: keTex(rumus) } },
      { judul: 'Hasil', paragraf: [kataHasil(rumus)] },
      {
        judul: 'Masukan',
        tabel: {
          kepala: ['lambang', 'artinya', 'satuan', 'nilai'],
          baris: Object.entries(rumus.masukan).map(([lambang, m]) => [
            lambang,
            artiMasukan(m),
            KATA_SATUAN[m.satuan],
            kataRentang(m.rentang),
          ]),
        },
      },
      rumus.takTerukurBila.length === 0
        ? { judul: 'Tidak bernilai bila', paragraf: ['Selalu bernilai; yang kosong tidak dihitung.'] }
        : { judul: 'Tidak bernilai bila', daftar: rumus.takTerukurBila.map((b) => kataTakTerukur(rumus, b)) },
      { judul: 'Contoh', daftar: rumus.contoh.map((c) => kataContoh(rumus, c)) },
      ...(langkah ? langkahContoh(rumus) : []),
      ...(catatan ? [{ judul: 'Catatan', paragraf: [catatan] }] : []),
      { judul: 'Sumber', daftar: rumus.kutipan.map(kataKutipan) },
    ] satisfies BagianLembar[],
  };
}

const BERUPA = ['rasio', 'nilai', 'bobot', 'cacah', 'volume'];

const kataHasil = ({ satuan }: Rumus): string =>
  `${BERUPA.includes(satuan) ? 'Berupa' : 'Dalam'} ${KATA_SATUAN[satuan]}.`;

/** The steps of the first worked example that has a value; a step that another one uses is named #1, #2, … */
function langkahContoh(rumus: Rumus): BagianLembar[] {
  const hasil = rumus.contoh.map((c) => evaluasi(rumus, c.masukan)).find((h) => h.status === 'terukur');
  const langkah = hasil?.jejak.langkah ?? [];
  if (langkah.length < 2) return [];
  const nilai = (teks: string) => teksTepat(pecahanDariCetakan(teks, 'langkah'));
  return [
    {
      judul: 'Langkah contoh pertama',
      daftar: langkah.map((l, i) => `#${i + 1}: ${kataLangkah(l)} = ${nilai(l.nilai)}`),
    },
  ];
}

const kataLangkah = ({ operasi, teks }: Langkah): string =>
  ['tambah', 'kurang', 'kali', 'bagi'].includes(operasi) ? teks : `${operasi}(${teks})`;

const artiMasukan = ({ nama, bentuk, keterangan }: SimpulMasukan): string =>
  [bentuk === 'daftar' ? `${nama} (daftar)` : nama, keterangan].filter(Boolean).join(', ');

/** The formula as text; a chain of cases stands one a line, as people write it. */
export function barisRumus(rumus: Rumus): string[] {
  const teks = (isi: Simpul) => keTeks({ ...rumus, isi });
  const kasus: string[] = [];
  let isi: Simpul = rumus.isi;
  while (isi.jenis === 'bila') {
    kasus.push(`${teks(isi.maka)}   bila ${kataSyarat(rumus, isi.syarat)}`);
    isi = isi.lain;
  }
  return kasus.length === 0 ? [teks(isi)] : [...kasus, `${teks(isi)}   selain itu`];
}

const TANDA = { '<': '<', '<=': '≤', '=': '=', '>=': '≥', '>': '>' } as const;

function kataSyarat(rumus: Rumus, { kiri, banding, kanan }: Extract<Simpul, { jenis: 'bila' }>['syarat']): string {
  return `${keTeks({ ...rumus, isi: kiri })} ${TANDA[banding]} ${keTeks({ ...rumus, isi: kanan })}`;
}

function kataTakTerukur(rumus: Rumus, bila: TakTerukurBila): string {
  const keadaan = 'syarat' in bila ? kataSyarat(rumus, bila.syarat) : `${bila.masukan} ${KATA_KEADAAN[bila.keadaan]}`;
  return `${keadaan}: ${pesanAlasan(bila.alasan)} (${bila.alasan}).`;
}

/** A worked example in words, computed now: inputs, steps, result, and where the expected result is from. */
export function kataContoh(rumus: Rumus, { masukan, asal }: ContohRumus): string {
  const hasil = evaluasi(rumus, masukan);
  const isian = Object.entries(masukan).map(([l, x]) => `${rumus.masukan[l]?.nama ?? l} ${kataNilai(x)}`);
  const hitungan =
    hasil.status === 'terukur'
      ? `${tanpaMasukan(hasil.jejak.teks as string)} ${TANPA_SATUAN.includes(rumus.satuan) ? '' : KATA_SATUAN[rumus.satuan]}`.trimEnd()
      : `tidak bernilai; ${pesanAlasan(hasil.alasan)}`;
  return `${awalBesar(isian.join(', '))}: ${hitungan}. (${asal})`;
}

/** The computation; what was chosen and not computed names the inputs, which stand before it already. */
const tanpaMasukan = (teks: string): string => teks.replace(/^.* → /, '');

const TANPA_SATUAN = ['satuan-indikator', 'nilai', 'rasio', 'bobot', 'cacah'];
const NILAI_TERCETAK = 6;

function kataNilai(x: Angka | null | readonly (Angka | null)[]): string {
  if (x === null) return 'kosong';
  if (!Array.isArray(x)) return angka(x as Angka);
  const butir = (x as readonly (Angka | null)[])
    .slice(0, NILAI_TERCETAK)
    .map((n) => (n === null ? 'kosong' : angka(n)));
  return `[${[...butir, ...(x.length > NILAI_TERCETAK ? [`… (${x.length} butir)`] : [])].join('; ')}]`;
}

const angka = (x: Angka): string => formatAngka(desimal(x), { desimal: { min: 0, maks: 10 } });
