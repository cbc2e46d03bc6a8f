import { periksaTabel } from '../../../src/periksa/periksa-tabel.js';
import { PENYUNTIK } from './suntik.js';
import { ukurSuntikan } from './ukur.js';

// Lists the detectable errors that were not found or named wrongly: node meleset.js [errors a kind] [KIND or -] [first seed] [errors a report].
const [banyak = '25', jenis = '-', dari = '1000000', serentak = '1'] = process.argv.slice(2);
const pilihan = Number(serentak) > 1 ? [undefined] : PENYUNTIK.map((p) => p.jenis);
for (const j of pilihan.filter((x) => jenis === '-' || x === jenis)) {
  const awal = Number(dari);
  for (let benih = awal, n = 0; n < Number(banyak) && benih < awal + 20 * Number(banyak); benih += 1) {
    for (const h of ukurSuntikan(benih, j, Number(serentak), periksaTabel)) {
      n += 1;
      const apa = !h.ditemukan ? 'LUPUT' : !h.selPertama ? 'SEL' : !h.sebabPertama ? 'SEBAB' : null;
      if (h.terdeteksi && apa !== null)
        console.log(`${h.jenis} ${benih} ${apa} saksi ${h.saksi} sebab ${h.sebab ?? '-'}`);
      if (h.galatPalsu > 0) console.log(`${h.jenis} ${benih} PALSU ${h.galatPalsu}`);
    }
  }
}
