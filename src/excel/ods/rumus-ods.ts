/** Texts are stepped over; references stand in brackets; `;` parts arguments. */
const BAGIAN = /"(?:[^"]|"")*"|\[([^\]]{0,1000})\]|;|~/g;
/** A corner of a reference: a sheet or none, a point, the cell. */
const UJUNG = /^(?:(\$?(?:'(?:[^']|'')*'|[^.'$:\]]+))?\.)?(.+)$/;

/**
 * The formula of an OpenDocument cell as Excel writes it, without `=`: `of:=SUM([.B2:.B5])` is `SUM(B2:B5)`, `[$Lembar1.A1]` is `Lembar1!A1`.
 * Formulas of another grammar are given as they are.
 */
export function rumusExcel(rumus: string): string {
  const [, tata = '', isi = rumus] = /^([a-z]+):=([\s\S]*)$/.exec(rumus) ?? [];
  if (tata !== 'of' && tata !== 'oooc') return isi.replace(/^=/, '');
  return isi.replace(BAGIAN, (teks, acuan?: string) => {
    if (acuan !== undefined) return acuanExcel(acuan);
    return teks === ';' || teks === '~' ? ',' : teks;
  });
}

/** `$Lembar1.$A$1:.$D$10` as `Lembar1!$A$1:$D$10`. */
export function acuanExcel(acuan: string): string {
  const ujung = pecah(acuan).map((u) => UJUNG.exec(u));
  const lembar = ujung[0]?.[1]?.replace(/^\$/, '');
  const sel = ujung.map((u) => u?.[2] ?? '').join(':');
  return lembar === undefined ? sel : `${lembar}!${sel}`;
}

/** Parts a range at its colon, which a quoted sheet name may hold too. */
function pecah(acuan: string): string[] {
  const [, awal = acuan, akhir] = /^((?:'(?:[^']|'')*'(?!')|[^:'])*):([\s\S]*)$/.exec(acuan) ?? [];
  return akhir === undefined ? [awal] : [awal, akhir];
}
