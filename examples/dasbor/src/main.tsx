import './tanpa-eval.js';
import './gaya.css';
import { render } from 'preact';
import { Dasbor } from './tampilan/dasbor.js';

const wadah = document.querySelector('#halaman');
if (wadah) {
  wadah.replaceChildren();
  render(<Dasbor />, wadah);
}
