import { docx } from './docx.js';
import { epub } from './epub.js';
import { keepReaders } from './formats.js';
import { html } from './html.js';
import { markdown } from './markdown.js';
import { odt } from './odt.js';
import { tmx } from './tmx.js';
import { xliff } from './xliff.js';

keepReaders({ docx, epub, html, markdown, odt, tmx, xliff });
