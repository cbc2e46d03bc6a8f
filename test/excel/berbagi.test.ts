import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { bacaExcel } from '../../src/excel/baca-excel.js';
import { bukuKetik } from './bukti/buat-lembar.js';

it('reads shared formulas, as Excel stores a column that was filled down', async () => {
  const bagian = unzipSync(await bukuKetik({ A: [['1', '2']] }));
  bagian['xl/worksheets/sheet1.xml'] = strToU8(
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>' +
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>' +
      // A number that no cell explains: the value is left, without a formula.
      '<row r="4"><c r="A4"><v>4</v></c><c r="B4"><f t="shared" si="9"/><v>4</v></c></row></sheetData></worksheet>',
  );
  const [lembar] = (await bacaExcel(zipSync(bagian))).lembar;
  expect(lembar?.sel.map((b) => b[1]?.rumus)).toEqual(['A1*$A$1', 'A2*$A$1', 'A3*$A$1', null]);
  expect(lembar?.sel[3]?.[1]?.teks).toBe('4');
});
