/**
 * Built-in number formats that files name by number only and hucre leaves out or reads by the American locale, as LibreOffice shows them in
 * id-ID (test/excel/tampil). Excel writes `41` to `44` for every figure that was made with the button "Comma style".
 */
const FORMAT_BAWAAN: Readonly<Record<number, string>> = {
  5: '"Rp"#,##0_);("Rp"#,##0)',
  6: '"Rp"#,##0_);[Red]("Rp"#,##0)',
  7: '"Rp"#,##0.00_);("Rp"#,##0.00)',
  8: '"Rp"#,##0.00_);[Red]("Rp"#,##0.00)',
  14: 'dd/mm/yyyy',
  15: 'dd-mmm-yy',
  16: 'dd-mmm',
  22: 'dd/mm/yyyy h:mm',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_("Rp"* #,##0_);_("Rp"* (#,##0);_("Rp"* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_("Rp"* #,##0.00_);_("Rp"* (#,##0.00);_("Rp"* "-"??_);_(@_)',
  47: 'mm:ss.0',
};

const XF = /<(?:\w+:)?cellXfs\b[\s\S]*?<\/(?:\w+:)?cellXfs>/;
const NUM_FMTS = /<((?:\w+:)?)numFmts\b[^>]*[^/]>/;
const AKAR = /<((?:\w+:)?)styleSheet\b[^>]*>/;

/** `styles.xml` with the built-in formats that its cells use written out; null where there are none. */
export function tulisFormatBawaan(gaya: string): string | null {
  const dipakai = new Set([...(XF.exec(gaya)?.[0] ?? '').matchAll(/\bnumFmtId="(\d{1,2})"/g)].map((m) => Number(m[1])));
  const tertulis = new Set(
    [...gaya.matchAll(/<(?:\w+:)?numFmt\b[^>]*?\bnumFmtId="(\d{1,2})"/g)].map((m) => Number(m[1])),
  );
  const baru = Object.entries(FORMAT_BAWAAN).filter(([id]) => dipakai.has(Number(id)) && !tertulis.has(Number(id)));
  if (baru.length === 0) return null;
  const isi = (awalan: string): string =>
    baru
      .map(([id, kode]) => `<${awalan}numFmt numFmtId="${id}" formatCode="${kode.replaceAll('"', '&quot;')}"/>`)
      .join('');
  if (NUM_FMTS.test(gaya)) return gaya.replace(NUM_FMTS, (buka, awalan: string) => `${buka}${isi(awalan)}`);
  return gaya.replace(AKAR, (buka, a: string) => `${buka}<${a}numFmts>${isi(a)}</${a}numFmts>`);
}
