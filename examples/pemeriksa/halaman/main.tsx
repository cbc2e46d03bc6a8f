import { render } from 'preact';
import { App } from './app.js';
import { Pekerja } from './pekerja.js';
import { polis } from './polis.js';

const pekerja = new Pekerja(polis);
void pekerja.siap().catch(() => undefined);
const akar = document.getElementById('halaman');
if (akar) {
  akar.replaceChildren();
  render(<App pekerja={pekerja} />, akar);
}
