import { ratakan } from '../../../tabel/tiap.js';
import { bernilai, sebanding } from '../../fakta/angka-sebanding.js';
import type { Fakta } from '../../fakta/fakta.js';
import type { AngkaKalimat, KalimatAngka } from '../../fakta/kalimat-angka.js';
import { NAIK, TURUN } from '../../fakta/naik-turun.js';
import { berupaAmbang } from '../../fakta/peran-narasi.js';
import { terpenuhi } from '../konsistensi.js';
import type { RelasiRumus } from '../relasi.js';
import { sekaliSelip } from '../ubahan-digit.js';
import { persenDariRencana } from './hitungan-kalimat.js';
import { LAIN_BAGIAN } from './sekian-persen.js';
import { menyambung } from './wacana.js';

/** What a sentence of one percentage calls it: how far the plan of the sentence before was reached. */
const TINGKAT =
  /\b(?:tingkat )?(?:persentase|prosentase|efekti[vf]itas|capaian|pencapaian|serapan|penyerapan|realisasi|terealisasi)(?:a?nya)?\b/iu;
/** `# desa dari # desa`, `terealisasi # dari # yang dianggarkan`. */
const DARI_SEKIAN =
  /^(?: [\p{L}/-]{2,30}){0,4} dari (?:(?:total|seluruh|sebanyak|jumlah|keseluruhan|pagu|target|anggaran) ){0,2}$/iu;
/** It is of what the paragraph before says. */
const TERTUNJUK = /\b(?:ini|itu|tersebut)\b/iu;
const DIRENCANAKAN =
  /\b(?:target(?:nya|kan)?|ditargetkan|menargetkan|pagu|dianggarkan|menganggarkan|anggaran)\b[^,;:\n]{0,60}$/iu;
const DICAPAI =
  /\b(?:mencapai|tercapai|dicapai|realisasi(?:nya)?|terealisasi|direalisasikan|terserap|terkumpul|terhimpun|diperoleh)\b[^,;:\n]{0,50}$/iu;

/**
 * A sentence that says only how many percent, behind one of what was planned and what came of it: `Target # dan tercapai #. Tingkat efektivitasnya
 * sebesar # %.` It is believed where it holds, or one slip makes it hold.
 */
export function relasiPersenBerikut(kalimat: readonly KalimatAngka[], sudah: ReadonlySet<Fakta>): RelasiRumus[] {
  return ratakan(kalimat, (k, i) => {
    const [lalu, [persen, ...lain]] = [kalimat[i - 1], k.angka];
    if (persen?.jenis !== 'persen' || sudah.has(persen.fakta) || !lain.every(pertumbuhan)) return [];
    if (lalu === undefined || !(lalu.narasi === k.narasi || (TERTUNJUK.test(persen.kata) && menyambung(lalu, k))))
      return [];
    const [depan, sesudah = ''] = k.rangka.split('#') as [string, ...string[]];
    const bicara = lain.length === 0 ? k.teks : `${depan}#${sesudah.replace(/,.*/su, '')}`;
    if (!TINGKAT.test(bicara) || LAIN_BAGIAN.test(bicara) || berupaAmbang(persen.kata)) return [];
    const sebelumnya = kalimat[i - 2];
    // `… mencapai #. Target sebesar #. Realisasi ini mencapai # %.`
    const terpisah = lalu.angka.length === 1 && sebelumnya?.narasi === lalu.narasi && sebelumnya.angka.length === 1;
    const r = rencanaDanCapaian(terpisah ? [...sebelumnya.angka, ...lalu.angka] : lalu.angka, persen);
    return r !== null && (terpenuhi(r) || sekaliSelip(r)) ? [r] : [];
  });
}

function rencanaDanCapaian(angka: readonly AngkaKalimat[], persen: AngkaKalimat): RelasiRumus | null {
  const [rencana, lain] = angka.filter((a) => DIRENCANAKAN.test(a.kata) && !DICAPAI.test(a.kata));
  const [capaian, lagi] = angka.filter((a) => DICAPAI.test(a.kata));
  if (rencana && capaian && !lain && !lagi) return susun(persen, capaian, rencana);
  const [ke, dua] = ratakan(angka, (a, i) => (i > 0 && DARI_SEKIAN.test(a.kata) ? [i] : []));
  if (ke === undefined || dua !== undefined || !angka.every(bernilai)) return null;
  return susun(persen, angka[ke - 1] as AngkaKalimat, angka[ke] as AngkaKalimat);
}

/** `…, atau tumbuh # persen`: said besides. */
const NAIK_TURUN = new RegExp(String.raw`\b(?:${NAIK}|${TURUN})\b`, 'iu');
const pertumbuhan = ({ jenis, kata }: AngkaKalimat): boolean => jenis === 'persen' && NAIK_TURUN.test(kata);

const susun = (persen: AngkaKalimat, capaian: AngkaKalimat, rencana: AngkaKalimat): RelasiRumus | null =>
  bernilai(rencana) && sebanding(rencana, capaian) && !LAIN_BAGIAN.test(capaian.kata)
    ? persenDariRencana(persen, capaian, rencana)
    : null;
