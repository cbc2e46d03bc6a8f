import type { Rumus } from '../../../rumus/rumus.js';
import { pertumbuhan } from '../../../rumus/waktu/pertumbuhan.js';
import { selisihTahun } from '../../../rumus/waktu/selisih-tahun.js';
import { ratakan } from '../../../tabel/tiap.js';
import type { Fakta } from '../../fakta/fakta.js';
import type { KalimatAngka } from '../../fakta/kalimat-angka.js';
import { bersambung, type NaikTurun, naikTurun } from '../../fakta/naik-turun.js';
import { tertakar } from '../../fakta/satuan-ukur.js';
import { putuskan, terpenuhi } from '../konsistensi.js';
import type { RelasiRumus } from '../relasi.js';
import { digitBerarti } from '../sekali-ketik.js';
import { sekaliSelip } from '../ubahan-digit.js';

/**
 * A rise or a fall with the two figures that it lies between; what rose may be the only figure of its kind of the sentence before. One that lies
 * between two others as well, of another clause, is not theirs where it is that of the first.
 */
export function relasiNaikTurun(kalimat: readonly KalimatAngka[]): RelasiRumus[] {
  const semua = ratakan(kalimat, (k, i) =>
    ratakan(naikTurun(bersambung(k, kalimat[i - 1])), (n) => {
      const r = satu(n);
      return !n.longgar || terpenuhi(r) || (digitBerarti(r.hasil) >= DIGIT && sekaliSelip(r)) ? [r] : [];
    }),
  );
  const berlaku = new Set(semua.filter(terpenuhi).map((r) => r.hasil));
  return semua.filter((r) => terpenuhi(r) || !berlaku.has(r.hasil));
}

/** Of fewer digits a change is soon a slip away from another one. */
const DIGIT = 3;

/** Points and amounts are differences; a percentage between two percentages may be either, whatever it is called. */
function satu(n: NaikTurun<Fakta>): RelasiRumus {
  const selisih = susun(n, selisihTahun);
  if (n.beda.jenis !== 'persen') return selisih;
  const tumbuh = susun(n, pertumbuhan);
  return n.ini.jenis === 'persen' && putuskan(selisih)?.status !== 'tidak' ? selisih : tumbuh;
}

const susun = ({ beda, lalu, ini }: NaikTurun<Fakta>, rumus: Rumus): RelasiRumus => ({
  bentuk: 'rumus',
  jenis: 'narasi',
  rumus,
  hasil: beda.fakta,
  masukan: [
    { lambang: 'ini', fakta: [ini.fakta] },
    { lambang: 'lalu', fakta: [lalu.fakta] },
  ],
  kuat: true,
  ...(beda.jenis !== 'uang' && [beda, lalu, ini].some((a) => tertakar(a.satuan)) ? { operanBulat: true as const } : {}),
});
