import type { UkuranNyata } from './ringkas.js';
import { type HasilDigit, NASIB_SUNTIKAN } from './suntik-digit.js';
import type { UkuranTabel } from './ukur-tabel.js';

/** One line a file, and under it what is not right there. */
export function rinciNyata({ tabel, kecil, digit }: UkuranNyata): string {
  const gagal = kecil.filter((k) => k.salah.length > 0);
  return [
    ...tabel.flatMap((t) => [...rinciTabel(t), ...rinciDigit(digit.filter((d) => d.nama === t.nama))]),
    ...gagal.map((k) => `kecil/${k.nama}: ${k.salah.slice(0, 3).join('; ')}`),
  ].join('\n');
}

function rinciTabel({ nama, relasi, diketahui, palsu, peringatanLain }: UkuranTabel): string[] {
  const ditemukan = diketahui.filter((g) => g.nasib === 'galat').length;
  return [
    `${nama}: relasi ${relasi}, ditemukan ${ditemukan}/${diketahui.length}, palsu ${palsu.length}, peringatan lain ${peringatanLain}`,
    ...palsu.map((p) => `   palsu ${p.kode} ${alamat(p.sel)} ${p.pesan.slice(0, 150)}`),
    ...diketahui
      .filter((g) => g.nasib !== 'galat')
      .map((g) => `   ${g.nasib} ${alamat(g.sel)} semestinya ${g.semestinya ?? '?'}`),
  ];
}

function rinciDigit(digit: readonly HasilDigit[]): string[] {
  if (digit.length === 0) return [];
  const banyak = NASIB_SUNTIKAN.map((n) => [n, digit.filter((d) => d.nasib === n).length] as const);
  const terlewat = digit.filter((d) => !['galat', 'atau'].includes(d.nasib) || d.galatLain > 0);
  return [
    `   ${digit.length} digit: ${banyak
      .filter(([, n]) => n > 0)
      .map(([nasib, n]) => `${nasib} ${n}`)
      .join(', ')}`,
    ...terlewat.map(
      (d) =>
        `      ${d.nasib} ${alamat(d.sel)} ${d.dari} → ${d.menjadi} (saksi ${d.saksi}${d.galatLain > 0 ? `, galat lain ${d.galatLain}` : ''})`,
    ),
  ];
}

/** `tabel 2 C5` from `1/4/2`; a sentence as it is. */
function alamat(sel: string): string {
  const [tabel, baris, kolom] = sel.split('/').map(Number);
  if (kolom === undefined) return `kalimat ${sel.slice(1)}`;
  return `${tabel === 0 ? '' : `tabel ${Number(tabel) + 1} `}${String.fromCharCode(65 + kolom)}${Number(baris) + 1}`;
}
