// Writes a TMX of about SIZE bytes to standard output, as translation programs write them: units with the properties and
// contexts that such programs keep. One unit in a thousand has a figure that differs.
//
//   node bench/tmx-scale.js 1000000000 > big.tmx && /usr/bin/time -v node bin/tertium.js check --format jsonl --output big.jsonl big.tmx
const size = Number(process.argv[2] ?? 1_000_000_000);

const context = (n) =>
  `The ${n}th report of the harbour office lists every ship that came in, with its cargo, its master and its flag. `.repeat(
    5,
  );

function unit(n) {
  const figure = n % 1000 === 7 ? n + 9 : n;
  const props = ['pre', 'post'].map((side) => `<prop type="x-context-${side}">${context(n)}</prop>`).join('\n  ');
  return `<tu tuid="u${n}" creationdate="20240309T103000Z" creationid="A" changedate="20240310T080000Z" changeid="B">
  ${props}
  <note>Checked &amp; approved in round ${n % 7}.</note>
  <tuv xml:lang="en-GB"><seg>Ship <bpt i="1">&lt;b></bpt>no. ${n}<ept i="1">&lt;/b></ept> left the harbour with ${n % 90} containers and ${n % 37} passengers on board.</seg></tuv>
  <tuv xml:lang="de-DE"><seg>Schiff <bpt i="1">&lt;b></bpt>Nr. ${figure}<ept i="1">&lt;/b></ept> verließ den Hafen mit ${n % 90} Containern und ${n % 37} Passagieren an Bord.</seg></tuv>
</tu>
`;
}

const head =
  '<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header srclang="en-GB" segtype="sentence"/><body>\n';
let written = 0;
const write = async (text) => {
  written += Buffer.byteLength(text);
  if (!process.stdout.write(text)) await new Promise((done) => process.stdout.once('drain', done));
};
await write(head);
for (let n = 1; written < size; n++) await write(unit(n));
await write('</body></tmx>\n');
