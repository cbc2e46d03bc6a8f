// The element for pages without a bundler: `<script src="lkjip-komponen.js">` registers it.
import { daftarkanKomponen } from './lkjip-angka.js';

daftarkanKomponen();
