import { render } from 'preact';
import { Page } from './page/page.js';

const root = document.getElementById('explorer');
if (root) render(<Page />, root);
