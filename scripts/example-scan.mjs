// node scripts/example-scan.mjs : writes examples/plans/scan.pdf, a page of an invented plan as a scanner leaves it: a picture in black and
// white at 150 dots an inch, without a text behind it. The README's folder of plans holds it. Needs chromium (CHROMIUM names it).
import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const [WIDTH, HEIGHT, DOTS] = [1240, 1754, 150];
const LINES = [
  '到2028年，全县规模以上工业总产值达到520亿元，工业投资年均增长9%以上。',
  '新增国家高新技术企业40家，培育省级以上专精特新企业25家。',
  '推进低效工业用地再开发，三年盘活1500亩。（责任单位：县自然资源局）',
];
const PAGE = `<!doctype html><style>
  body { margin: 0; width: ${WIDTH}px; height: ${HEIGHT}px; background: #fff; font: 32px/2 serif }
  main { padding: 150px 130px; transform: rotate(0.3deg) } h1 { font-size: 44px; text-align: center } p { margin: 0; text-indent: 2em }
</style><main><h1>云溪县工业强县三年行动方案</h1><p>一、主要目标</p>${LINES.map((line) => `<p>${line}</p>`).join('')}</main>`;

/** The page's picture, a bit a dot: runs in the browser, which decodes PNG. */
async function blackAndWhite([png, width, height]) {
  const picture = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const brush = new OffscreenCanvas(width, height).getContext('2d');
  brush.drawImage(picture, 0, 0);
  const { data } = brush.getImageData(0, 0, width, height);
  const row = Math.ceil(width / 8);
  const bits = new Array(row * height).fill(0);
  for (let at = 0; at < width * height; at += 1) {
    const x = at % width;
    if (data[at * 4] > 150) bits[Math.floor(at / width) * row + (x >> 3)] |= 128 >> (x & 7);
  }
  return bits;
}

/** A PDF that holds one picture and nothing else. */
function pdfOf(bits) {
  const [across, down] = [WIDTH, HEIGHT].map((dots) => ((dots / DOTS) * 72).toFixed(2));
  const stream = (entries, bytes) => [`<< ${entries} /Length ${bytes.length} >>\nstream\n`, bytes, '\nendstream'];
  const size = `/Width ${WIDTH} /Height ${HEIGHT}`;
  const picture = `/Type /XObject /Subtype /Image ${size} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /FlateDecode`;
  const objects = [
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${across} ${down}] /Contents 4 0 R /Resources << /XObject << /Im1 5 0 R >> >> >>`],
    stream('', Buffer.from(`q ${across} 0 0 ${down} 0 0 cm /Im1 Do Q`)),
    stream(picture, deflateSync(Buffer.from(bits), { level: 9 })),
  ];
  const parts = [Buffer.from('%PDF-1.4\n')];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  const places = objects.map((object, at) => {
    const place = length();
    for (const piece of [`${at + 1} 0 obj\n`, ...object, '\nendobj\n']) parts.push(Buffer.from(piece));
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const start = length();
  const count = objects.length + 1;
  parts.push(
    Buffer.from(`xref\n0 ${count}\n0000000000 65535 f \n${table}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`),
  );
  return Buffer.concat(parts);
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  const tab = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  await tab.setContent(PAGE);
  const png = (await tab.screenshot()).toString('base64');
  writeFileSync(new URL('../examples/plans/scan.pdf', import.meta.url), pdfOf(await tab.evaluate(blackAndWhite, [png, WIDTH, HEIGHT])));
} finally {
  await browser.close();
}
