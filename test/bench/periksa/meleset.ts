import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { PENYUNTIK } from './suntik.js';
import { ukurSuntikan } from './ukur.js';

// Lists the errors that were missed, laid at another cell or named wrongly: node meleset.js [errors a kind] [KIND].
const [banyak = '25', pilihan] = process.argv.slice(2);
for (const { jenis } of PENYUNTIK.filter((p) => pilihan === undefined || p.jenis === pilihan)) {
  for (let benih = 1_000_000, n = 0; n < Number(banyak) && benih < 1_000_000 + 20 * Number(banyak); benih += 1) {
    for (const h of ukurSuntikan(benih, jenis, 1, periksaTabel)) {
      n += 1;
      const apa = !h.ditemukan ? 'LUPUT' : !h.selPertama ? 'SEL' : !h.sebabPertama ? 'SEBAB' : null;
      if (h.terdeteksi && apa !== null)
        console.log(`${jenis} ${benih} ${apa} saksi ${h.saksi} sebab ${h.sebab ?? '-'}`);
    }
  }
}
