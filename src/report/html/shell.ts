import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './assets.generated.js';

/**
 * The frame of the page. Its policy lets run the one script below and nothing else, whatever a document holds; nothing
 * is loaded from anywhere; and text can reach the page as text only (Trusted Types).
 */
export const HEAD = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${SCRIPT_HASH}'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>tertium report</title>
<style>${STYLE}</style>
</head>
<body>
<noscript>This report draws itself with the script it holds. Nothing is loaded from elsewhere: please allow the script, or ask for another format, such as markdown.</noscript>
`;

export const FOOT = `<script>${SCRIPT}</script>
</body>
</html>
`;
