import { sebanding } from '../fakta/angka-sebanding.js';
import type { Fakta } from '../fakta/fakta.js';
import type { AngkaKalimat, KalimatAngka } from '../fakta/kalimat-angka.js';
import { persenDariRencana } from './hitungan-kalimat.js';
import { LAIN_BAGIAN } from './kalimat-sekian-persen.js';
import { terpenuhi } from './konsistensi.js';
import type { RelasiRumus } from './relasi.js';
import { sekaliSelip } from './ubahan-digit.js';

/** What a sentence of one percentage calls it: how far the plan of the sentence before was reached. */
const TINGKAT =
  /\b(?:tingkat (?:efektivitas|efektifitas|capaian|pencapaian|realisasi|serapan|penyerapan)|(?:persentase|prosentase|efektivitas|efektifitas|capaian|pencapaian|serapan|penyerapan|realisasi))(?:nya)?\b/iu;
const DIRENCANAKAN = /\b(?:target(?:nya|kan)?|ditargetkan|pagu|dianggarkan|anggaran)\b[^,;:\n]{0,60}$/iu;
const DICAPAI =
  /\b(?:mencapai|tercapai|dicapai|realisasi(?:nya)?|terealisasi|direalisasikan|terserap|terkumpul|terhimpun|diperoleh)\b[^,;:\n]{0,50}$/iu;

/**
 * A sentence that says only how many percent, behind one of what was planned and what came of it: `Target # dan tercapai #. Tingkat efektivitasnya
 * sebesar # %.` It is believed where it holds, or one slip makes it hold.
 */
export function relasiPersenBerikut(kalimat: readonly KalimatAngka[], sudah: ReadonlySet<Fakta>): RelasiRumus[] {
  return kalimat.flatMap((k, i) => {
    const [lalu, [persen, lain]] = [kalimat[i - 1], k.angka];
    if (lalu?.narasi !== k.narasi || persen?.jenis !== 'persen' || lain !== undefined || sudah.has(persen.fakta))
      return [];
    if (!TINGKAT.test(k.teks) || LAIN_BAGIAN.test(k.teks)) return [];
    const r = rencanaDanCapaian(lalu.angka, persen);
    return r !== null && (terpenuhi(r) || sekaliSelip(r)) ? [r] : [];
  });
}

function rencanaDanCapaian(angka: readonly AngkaKalimat[], persen: AngkaKalimat): RelasiRumus | null {
  const [rencana, lain] = angka.filter((a) => DIRENCANAKAN.test(a.kata) && !DICAPAI.test(a.kata));
  const [capaian, lagi] = angka.filter((a) => DICAPAI.test(a.kata));
  if (!rencana || !capaian || lain || lagi || !sebanding(rencana, capaian) || LAIN_BAGIAN.test(capaian.kata))
    return null;
  if (rencana.jenis !== 'uang' && rencana.jenis !== 'polos') return null;
  return persenDariRencana(persen, capaian, rencana);
}
