import { buat } from './buat.js';

/** The report as a person reads it, with its key under it. */
export function lihat(keluarga: string, benih: number): string {
  const { laporan, kunci } = buat(keluarga, benih);
  const keluar: string[] = [`== ${keluarga}:${benih}, ${kunci.hubungan} hubungan`];
  for (const t of laporan.tabel) {
    keluar.push(`-- ${[t.nama, t.judul, t.lembar].filter(Boolean).join(' | ')}`);
    const n = Math.max(...t.baris.map((b) => b.length));
    const lebar = Array.from({ length: n }, (_, i) =>
      Math.min(
        34,
        Math.max(1, ...t.baris.map((b) => (i === 0 && b.slice(1).every((x) => x === '') ? 1 : (b[i] ?? '').length))),
      ),
    );
    for (const [i, b] of t.baris.entries())
      keluar.push(
        `${String(i).padStart(3)} ${b
          .map((x, j) =>
            x
              .replace(/\s/g, ' ')
              .slice(0, 34)
              .padEnd(lebar[j] ?? 1),
          )
          .join('|')}`,
      );
  }
  for (const [i, s] of (laporan.narasi ?? []).entries()) keluar.push(`kalimat ${i + 1}: ${s}`);
  for (const g of kunci.galat)
    keluar.push(
      `GALAT ${g.jenis} #${g.kelompok} ${JSON.stringify(g.tempat)} ${g.tercetak} semestinya ${g.semestinya}; saksi ${g.saksi}; atau ${JSON.stringify(g.atau)}; akibat ${JSON.stringify(g.akibat)}`,
    );
  for (const c of kunci.catatan) keluar.push(`CATATAN terpotong ${JSON.stringify(c)}`);
  return keluar.join('\n');
}
