/** Years in words, those that follow each other as one: `2019, 2021–2024`. */
export function deretTahun(tahun: Iterable<number>): string {
  const deret: [awal: number, akhir: number][] = [];
  for (const t of [...new Set(tahun)].sort((a, b) => a - b)) {
    const terakhir = deret.at(-1);
    if (terakhir && t === terakhir[1] + 1) terakhir[1] = t;
    else deret.push([t, t]);
  }
  return deret.map(([awal, akhir]) => (awal === akhir ? String(awal) : `${awal}–${akhir}`)).join(', ');
}
