import type { BahanTemuan } from './jenis-temuan.js';

const JUDUL = {
  galat: 'Galat: tidak mungkin benar',
  peringatan: 'Peringatan: janggal atau melanggar kaidah pelaporan',
  catatan: 'Catatan',
} as const;

const BUKTI =
  'P5xx datang dari rumus di buku kerja. Bila sel yang sama juga bertemuan angka (P1xx, P3xx) dengan semestinya yang sama, temuannya satu: kode angkanya, dengan rumusnya sebagai sebab pertama. Bila temuan angka menuduh masukan dari rumus jumlah atau rasio yang salah, yang tampak temuan rumusnya.';

const PELAKU =
  'Bila dua angka atau lebih sama mungkin salahnya, temuannya satu dan menyebut semuanya (`E5 atau F5 salah`; `atau` di JSON). Sel yang salah hanya karena dihitung dari sel yang salah disebut di bawahnya (`Ikut salah karena ini: E5`; `ikut` di JSON), bukan temuan sendiri. Bila tidak ada angka yang pantas bagi kolomnya, temuannya berbunyi "tidak dapat keduanya benar" dan tingkatnya peringatan.';

/** The catalogue of findings as Markdown: each kind with what it says, what to do, an example and its limits. */
export function katalogTemuan(daftar: readonly BahanTemuan[]): string {
  const bagian = (['galat', 'peringatan', 'catatan'] as const).map((tingkat) => {
    const isi = daftar.filter((j) => j.tingkat === tingkat).map(satu);
    return `## ${JUDUL[tingkat]}\n\n${isi.join('\n')}`;
  });
  return `# Katalog temuan\n\nDibuat dari daftar temuan (\`src/periksa/tulis/daftar-temuan.ts\`); jangan diubah dengan tangan.\n\n${BUKTI}\n\n${PELAKU}\n\n${bagian.join('\n')}`;
}

function satu(j: BahanTemuan): string {
  const contoh = j.salah.length === 0 ? '' : `\nSalah:\n\n${tabel(j.salah)}\nBenar:\n\n${tabel(j.benar)}`;
  return `### ${j.kode} ${j.nama}\n\nPesan: ${j.pesan}\n\nSaran: ${j.saran}\n\nBatas: ${j.batas}\n${contoh}`;
}

function tabel(baris: readonly (readonly string[])[]): string {
  const [kepala = [], ...isi] = baris;
  const garis = kepala.map(() => '---');
  return `${[kepala, garis, ...isi].map((b) => `| ${b.join(' | ')} |`).join('\n')}\n`;
}
