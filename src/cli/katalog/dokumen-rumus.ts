import { cariAcuan, daftarAcuan } from '../../acuan/daftar.js';
import { daftarKebijakan } from '../../kebijakan/daftar.js';
import { daftarOrdinal } from '../../model/ordinal.js';
import { daftarSkala } from '../../skala/daftar-lengkap.js';
import { daftarBab } from './bab.js';
import { KATA_DIBACA, KATA_JENIS, kataTahun } from './kata.js';
import { bandingKebijakan, lembarKebijakan } from './lembar-kebijakan.js';
import { lembarKeMarkdown, tabelKeMarkdown } from './lembar-markdown.js';
import { lembarRumus } from './lembar-rumus.js';
import { lembarOrdinal, lembarSkala } from './lembar-skala.js';
import { rumusBab } from './ringkasan.js';

const PEMBUKA = `# Katalog rumus, skala, dan kebijakan

<!-- Dibuat dari daftar dalam kode: jangan disunting. Perbarui dengan: PERBARUI=1 npx vitest run test/katalog -->

Halaman ini memuat setiap rumus yang dipakai pustaka ini, untuk dibaca oleh siapa pun yang menyusun atau memeriksa laporan
kinerja. Tiap rumus menyebut masukannya, kapan ia tidak punya nilai, contoh yang dihitung, dan sumbernya. Halaman yang sama
dapat dibaca di terminal dengan \`lkjip rumus\` dan \`lkjip rumus ID\`.

Cara membacanya:

- Semua persentase dalam satuan persen: 102,5 berarti seratus dua setengah persen. Pembulatan dilakukan satu kali, di akhir, setengah ke atas.
- Yang kosong bukan nol. Rumus yang masukannya kosong tidak memberi angka, melainkan alasannya.
- **Sumber** menyebut kedudukannya: *dibaca di peraturannya*, *dibaca lewat pihak lain* (peraturannya sendiri belum terbaca),
  *praktik* (ada dalam laporan atau aplikasi, bukan hukum), atau *simpulan penyusun* (masuk akal, tanpa sumber).
- Tanda Σ berarti jumlah semua, Π hasil kali semua, n banyaknya butir. Kode seperti CAP-01 pada contoh menunjuk kasus uji.`;

/** The whole of docs/rumus.md. */
export function dokumenRumus(): string {
  const bab = daftarBab.map(({ id, judul, kegunaan }) =>
    [`## ${judul}`, kegunaan, ...rumusBab(id).map((r) => lembarKeMarkdown(lembarRumus(r), 3))].join('\n\n'),
  );
  return `${[PEMBUKA, daftarIsi(), ...bab, bagianSkala(), bagianOrdinal(), bagianKebijakan(), bagianSumber()].join('\n\n')}\n`;
}

const JUDUL = { skala: 'Skala predikat', ordinal: 'Skala ordinal', kebijakan: 'Kebijakan', sumber: 'Sumber' } as const;

function daftarIsi(): string {
  const judul = [...daftarBab.map((b) => b.judul), ...Object.values(JUDUL)];
  const jangkar = (j: string) =>
    j
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-');
  return judul.map((j) => `- [${j}](#${jangkar(j)})`).join('\n');
}

const bagianSkala = (): string =>
  [
    `## ${JUDUL.skala}`,
    'Skala mengubah angka menjadi sebutan. Celah yang dicetak di sumbernya tidak ditutup diam-diam: ia disebut, dengan apa yang terjadi pada nilai di dalamnya.',
    ...daftarSkala.map((s) => lembarKeMarkdown(lembarSkala(s), 3)),
  ].join('\n\n');

const bagianOrdinal = (): string =>
  [
    `## ${JUDUL.ordinal}`,
    'Label diubah menjadi angka berurut, lalu memakai rumus capaian biasa: target WTP (4) dan hasil WDP (3) memberi 75.',
    ...daftarOrdinal.map((o) => lembarKeMarkdown(lembarOrdinal(o), 3)),
  ].join('\n\n');

const bagianKebijakan = (): string =>
  [
    `## ${JUDUL.kebijakan}`,
    'Kebijakan adalah pilihan di antara rumus: cara minimize, batas, pembulatan, skala. Sebuah laporan menyebut satu kebijakan dan boleh mengganti bagiannya; jejak tiap angka menyebut aturan mana yang memutuskan dan dari mana asalnya.',
    tabelKeMarkdown(bandingKebijakan()),
    ...daftarKebijakan.map((k) => lembarKeMarkdown(lembarKebijakan(k), 3)),
  ].join('\n\n');

function bagianSumber(): string {
  const baris = daftarAcuan
    .flatMap((a) => cariAcuan(a.id) ?? [])
    .map(({ id, judul, jenis, berlaku, digantikanOleh, diubahOleh, dibaca, catatan }) => [
      id,
      judul,
      KATA_JENIS[jenis],
      berlaku ? kataTahun(berlaku) : '–',
      [
        ...(digantikanOleh ? [`digantikan ${digantikanOleh.acuan}`] : []),
        ...(diubahOleh ?? []).map((p) => `diubah ${p.acuan}`),
      ].join(', '),
      KATA_DIBACA[dibaca],
      catatan ?? '',
    ]);
  return [
    `## ${JUDUL.sumber}`,
    'Tahun berlaku melekat pada sumbernya. Aturan yang dipakai di luar tahun itu tetap menghitung, dengan peringatan. Kolom sesudahnya menyebut sumber yang menggantikan atau mengubahnya; kedudukan tiap pergantian ada pada lembar sumbernya (`lkjip rumus pmk-214-2017`).',
    tabelKeMarkdown({ kepala: ['id', 'judul', 'jenis', 'berlaku', 'sesudahnya', 'cara dibaca', 'catatan'], baris }),
  ].join('\n\n');
}
