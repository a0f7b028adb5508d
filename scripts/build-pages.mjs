// Makes data/pages/ from browser/: for each folder with a main.ts a script, and for each with a style.css a sheet with its imports inside,
// minified for browsers of 2022. src/render/page-files.ts reads them; `npm run build` calls this once the types are checked.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserslistToTargets, bundle } from 'lightningcss';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = join(root, 'browser');
const pages = join(root, 'data/pages');
const SCRIPTS = ['chrome100', 'safari15'];
const SHEETS = browserslistToTargets(['chrome 100', 'safari 15']);

/** The text of a script that runs by itself; what it cannot hold (a module of node, say) is an error. */
async function script(input) {
  const built = await rolldown({
    input,
    platform: 'browser',
    resolve: { extensionAlias: { '.js': ['.ts'] } },
    transform: { target: SCRIPTS },
    onLog(level, log) {
      if (level === 'warn') throw new Error(`${input}: ${log.message}`);
    },
  });
  try {
    const { output } = await built.generate({ format: 'iife', minify: true, comments: false });
    // a page holds it in an element of its own
    return output[0].code.trim().replaceAll('</', '<\\/');
  } finally {
    await built.close();
  }
}

const sheet = (filename) => bundle({ filename, minify: true, targets: SHEETS }).code.toString();

/** Writes all of them into a folder beside the old one, which then takes its place. */
export async function buildPages() {
  const fresh = `${pages}.tmp-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  try {
    for (const name of readdirSync(sources)) {
      const [main, style] = [join(sources, name, 'main.ts'), join(sources, name, 'style.css')];
      if (existsSync(main)) writeFileSync(join(fresh, `${name}.js`), await script(main));
      if (existsSync(style)) writeFileSync(join(fresh, `${name}.css`), sheet(style));
    }
    rmSync(pages, { recursive: true, force: true });
    renameSync(fresh, pages);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
