import { render } from 'preact';
import { App } from './app.js';
import { tahanJatuhan } from './masukan.js';
import { Pekerja } from './pekerja.js';
import { polis } from './polis.js';
import { bersihkanTampilan } from './tampak.js';

// The parts share no worker: what is stopped in one takes nothing from the other, and a figure is computed while a report is checked.
const pemeriksa = new Pekerja(polis);
const pekerja = new Pekerja(polis);
void pemeriksa.siap().catch(() => undefined);
tahanJatuhan();
bersihkanTampilan();
const akar = document.getElementById('halaman');
if (akar) {
  akar.replaceChildren();
  render(<App pemeriksa={pemeriksa} pekerja={pekerja} />, akar);
}
