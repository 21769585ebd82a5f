import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root } from './paths.mjs';

const OURS = /^@operations-in-teams\//;
const nameIn = descriptor => descriptor.trim().replace(/(?<=.)@.*$/, '');

/** Packages that nothing in the repository needs but the plugins, by yarn.lock. */
export function onlyOurPackages() {
  const lock = parse(fs.readFileSync(path.join(root, 'yarn.lock'), 'utf8'));
  const needs = new Map();
  for (const [descriptors, { dependencies }] of Object.entries(lock)) {
    if (descriptors === '__metadata') continue;
    const name = nameIn(descriptors.split(',')[0]);
    const known = needs.get(name) ?? new Set();
    Object.keys(dependencies ?? {}).forEach(each => known.add(each));
    needs.set(name, known);
  }
  // All that can be reached from the app without going through a plugin.
  const others = new Set();
  const waiting = ['app'];
  for (let name = waiting.pop(); name; name = waiting.pop()) {
    if (others.has(name) || OURS.test(name)) continue;
    others.add(name);
    waiting.push(...(needs.get(name) ?? []));
  }
  return [...needs.keys()].filter(
    name => !others.has(name) && !OURS.test(name),
  );
}
