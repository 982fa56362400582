import { render } from 'preact';
import { declareLanguage } from './language/language.js';
import { Page } from './page/page.js';

declareLanguage();
const root = document.getElementById('explorer');
if (root) render(<Page />, root);
