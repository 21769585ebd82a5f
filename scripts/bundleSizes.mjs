// What our code adds to the built frontend, in bytes of gzip: to what loads
// before one of our pages is opened, and to each page of ours. Reads what
// `yarn workspace app build --stats` wrote; fails where a budget is exceeded.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';
import { root } from './lib/paths.mjs';

const BUDGET = { initial: 15_000, page: 250_000 };
const dist = path.join(root, 'packages/app/dist');
const stats = JSON.parse(
  fs.readFileSync(path.join(dist, 'bundle-stats.json'), 'utf8'),
);

const OURS = /(^|\/)(plugins\/(readiness|on-call)[^/]*|packages\/ui)\/src\//;
const isOurs = name => OURS.test(name ?? '');
const gzip = text => zlib.gzipSync(text).length;
const read = file => fs.readFileSync(path.join(dist, file), 'utf8');
const chunks = new Map(stats.chunks.map(chunk => [chunk.id, chunk]));
const scripts = chunk => chunk.files.filter(file => file.endsWith('.js'));

function sizeOf(ids) {
  return [...ids]
    .flatMap(id => scripts(chunks.get(id)))
    .reduce((sum, file) => sum + gzip(read(file)), 0);
}

/** The parts of a file that come from some sources, by its source map. */
function partsFrom(file, wanted) {
  const map = new TraceMap(JSON.parse(read(`${file}.map`)));
  const lines = read(file).split('\n');
  let parts = '';
  decodedMappings(map).forEach((segments, line) => {
    segments.forEach(([column, source], index) => {
      if (source === undefined || !wanted(map.sources[source] ?? '')) return;
      const end = segments[index + 1]?.[0] ?? lines[line].length;
      parts += lines[line].slice(column, end);
    });
  });
  return parts;
}

/** Modules outside ours that load at first without any import of ours. */
function reachedWithoutUs() {
  const imports = new Map();
  for (const { name, reasons } of stats.modules) {
    for (const { moduleName, type } of reasons ?? []) {
      if (!moduleName || type === 'import()') continue;
      if (!imports.has(moduleName)) imports.set(moduleName, []);
      imports.get(moduleName).push(name);
    }
  }
  const reached = new Set();
  const waiting = stats.modules
    .filter(({ reasons }) => reasons?.some(({ type }) => type === 'entry'))
    .map(({ name }) => name);
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    if (reached.has(name) || isOurs(name)) continue;
    reached.add(name);
    waiting.push(...(imports.get(name) ?? []));
  }
  return reached;
}

function initialSize() {
  const { main } = stats.entrypoints;
  const initial = new Set(main.chunks);
  const without = reachedWithoutUs();
  const onlyOurs = new Set(
    stats.modules
      .filter(({ chunks: ids }) => ids?.some(id => initial.has(id)))
      .map(({ name }) => name)
      .filter(name => !without.has(name))
      .map(name => name.replace(/^(\.\.\/)+/, '')),
  );
  const sources = [...onlyOurs].filter(name => !name.includes(' '));
  const wanted = source =>
    isOurs(source) || sources.some(name => source.endsWith(name));
  const parts = [...initial]
    .flatMap(id => scripts(chunks.get(id)))
    .map(file => partsFrom(file, wanted))
    .join('');
  return { size: gzip(parts), sources };
}

/** Chunks that load with an import() of ours, and with those that follow. */
function pages() {
  const initial = new Set(stats.entrypoints.main.chunks);
  const groups = new Map();
  for (const { id, origins = [] } of stats.chunks) {
    for (const { moduleName, request } of origins) {
      if (!isOurs(moduleName) && !/packages\/app\/|^\.\/src\//.test(moduleName))
        continue;
      const key = `${moduleName} → ${request}`;
      if (!groups.has(key)) groups.set(key, new Set());
      if (!initial.has(id)) groups.get(key).add(id);
    }
  }
  const modulesOf = new Map();
  for (const { name, chunks: ids = [] } of stats.modules) {
    for (const id of ids) {
      if (!modulesOf.has(id)) modulesOf.set(id, new Set());
      modulesOf.get(id).add(name);
    }
  }
  const follow = start => {
    const all = new Set(start);
    for (const id of all) {
      for (const [key, ids] of groups) {
        const [from, to] = key.split(' → ');
        // Another language, and the image maker, load on demand alone.
        if (/\/sv$|html-to-image/.test(to)) continue;
        if (modulesOf.get(id)?.has(from)) ids.forEach(each => all.add(each));
      }
    }
    return all;
  };
  const entries = [...groups].filter(([key]) =>
    /\/src\/(alpha|pages|listings|plugin|catalogColumns)\.tsx? → /.test(key),
  );
  return entries
    .map(([key, ids]) => ({ key, size: sizeOf(follow(ids)) }))
    .sort((a, b) => b.size - a.size);
}

const kilo = bytes => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);
const initial = initialSize();
const all = pages();
process.stdout.write(
  `Before a page of ours is opened, gzip (at most ${kilo(
    BUDGET.initial,
  ).trim()}):\n${kilo(initial.size)}  ours, with what only we bring\n\n`,
);
process.stdout.write(
  `Pages, cards and widgets, gzip, charts included (at most ${kilo(
    BUDGET.page,
  ).trim()}):\n`,
);
for (const { key, size } of all) {
  process.stdout.write(`${kilo(size)}  ${key.replace(/^(\.\.\/)+/, '')}\n`);
}
if (process.argv.includes('--sources')) {
  process.stdout.write(`\n${initial.sources.sort().join('\n')}\n`);
}
if (
  initial.size > BUDGET.initial ||
  all.some(({ size }) => size > BUDGET.page)
) {
  process.stderr.write('A budget is exceeded.\n');
  process.exitCode = 1;
}
