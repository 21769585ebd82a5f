// What our code adds to the built frontend, in bytes of gzip: to what loads
// before one of our pages is opened, and to each page, card and widget of ours.
// Reads the files and source maps of `yarn workspace app build`; fails where a
// budget is exceeded.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';
import { onlyOurPackages } from './lib/onlyOurPackages.mjs';
import { root } from './lib/paths.mjs';

const BUDGET = { initial: 15_000, page: 250_000 };
const folder = path.join(root, 'packages/app/dist/static');
const OURS =
  /(^|\/)(plugins\/(readiness|on-call)[^/]*|(packages|\.\.)\/ui)\/src\//;
/** Where pages, cards and widgets are made known to the app. */
const ENTRIES = /\/src\/(pages\/)?[^/]+\.tsx?$/;
/** These load when somebody asks for them, and not with the page. */
const ON_DEMAND = /\/translations\/index\.ts$|\/SaveImage\.tsx$/;

const isOurs = source => OURS.test(source);
const gzip = text => zlib.gzipSync(text).length;
const files = fs.readdirSync(folder).filter(file => file.endsWith('.js'));
const texts = new Map(
  files.map(file => [file, fs.readFileSync(path.join(folder, file), 'utf8')]),
);
const fileOf = new Map(files.map(file => [file.split('.')[0], file]));
const initial = new Set(
  [
    ...fs
      .readFileSync(path.join(folder, '../index.html'), 'utf8')
      .matchAll(/src="[^"]*\/static\/([^"]+\.js)"/g),
  ].map(([, file]) => file),
);

/** What of a file comes from each source that is wanted, by its source map. */
function partsOf(file, wanted) {
  const parts = new Map();
  const at = path.join(folder, `${file}.map`);
  if (!fs.existsSync(at)) return parts;
  const map = new TraceMap(JSON.parse(fs.readFileSync(at, 'utf8')));
  const lines = texts.get(file).split('\n');
  decodedMappings(map).forEach((segments, line) => {
    segments.forEach(([column, index], position) => {
      const source = index === undefined ? undefined : map.sources[index];
      if (!source || !wanted(source)) return;
      const end = segments[position + 1]?.[0] ?? lines[line].length;
      const part = lines[line].slice(column, end);
      parts.set(source, (parts.get(source) ?? '') + part);
    });
  });
  return parts;
}

/** The files that each import() in a text loads, those of the app left out. */
function importsIn(text) {
  return [...text.matchAll(/(?:\w+\.e\("?[\w-]+"?\)[,\s]*)+/g)].map(([call]) =>
    [...call.matchAll(/\.e\("?([\w-]+)"?\)/g)]
      .map(([, id]) => fileOf.get(id))
      .filter(file => file && !initial.has(file)),
  );
}

const ours = new Map(files.map(file => [file, partsOf(file, isOurs)]));

/** Files with all that our code in them goes on to load by itself. */
function withWhatFollows(start) {
  const all = new Set(start);
  for (const file of all) {
    for (const [source, part] of ours.get(file)) {
      if (ON_DEMAND.test(source)) continue;
      importsIn(part)
        .flat()
        .forEach(each => all.add(each));
    }
  }
  return all;
}

function initialSize() {
  const packages = onlyOurPackages();
  const wanted = source =>
    isOurs(source) ||
    packages.some(name => source.includes(`/node_modules/${name}/`));
  const text = [...initial]
    .flatMap(file => [...partsOf(file, wanted).values()])
    .join('');
  return gzip(text);
}

/** What a source imports when it is needed, in the order in which it stands. */
function namesIn(file, source) {
  const { sources, sourcesContent } = JSON.parse(
    fs.readFileSync(path.join(folder, `${file}.map`), 'utf8'),
  );
  const content = sourcesContent?.[sources.indexOf(source)] ?? '';
  return [...content.matchAll(/import\(\s*'([^']+)'/g)].map(([, name]) => name);
}

function pages() {
  return [...initial]
    .flatMap(file => [...ours.get(file)].map(entry => [file, ...entry]))
    .filter(([, source]) => ENTRIES.test(source))
    .flatMap(([file, source, part]) => {
      const names = namesIn(file, source);
      const from = source.replace(/^.*(?=plugins\/)/, '');
      return importsIn(part).map((loaded, index) => ({
        name: `${from} ${names[index] ?? index}`,
        size: [...withWhatFollows(loaded)].reduce(
          (sum, each) => sum + gzip(texts.get(each)),
          0,
        ),
      }));
    })
    .filter(({ name }) => !name.endsWith('package.json'))
    .sort((a, b) => b.size - a.size);
}

const kilo = bytes => `${(bytes / 1000).toFixed(1)} kB`;
const print = (name, size) =>
  process.stdout.write(`${kilo(size).padStart(10)}  ${name}\n`);
const atFirst = initialSize();
const all = pages();
process.stdout.write(`Gzip, at most ${kilo(BUDGET.initial)}:\n`);
print('before a page of ours is opened, with what only we bring', atFirst);
process.stdout.write(`\nWith charts, at most ${kilo(BUDGET.page)} each:\n`);
all.forEach(({ name, size }) => print(name, size));
const over = all.filter(({ size }) => size > BUDGET.page);
if (atFirst > BUDGET.initial || over.length > 0 || all.length === 0) {
  process.stderr.write('A budget is exceeded, or no page was found.\n');
  process.exitCode = 1;
}
