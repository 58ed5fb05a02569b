import { readFileSync } from 'node:fs';
import { lab, rgb } from 'd3-color';
import { describe, expect, test } from 'vitest';
import { statusStyle } from '../../src/charts/status-style.ts';

const sheet = (name: string) =>
  readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');
const tokens = [...sheet('tokens').matchAll(/--([\w-]+):\s*(?:light-dark\((#\w+),\s*(#\w+)\)|(#\w+));/g)];
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** The colour of a token in a theme. */
function colour(name: string, theme: Theme): string {
  const token = tokens.find(([, found]) => found === name);
  const value = token?.[4] ?? token?.[theme === 'light' ? 2 : 3];
  if (!value) throw new Error(`no such colour: ${name}`);
  return value;
}

const toLinear = (byte: number) =>
  byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;
const toByte = (light: number) => {
  const part = Math.min(1, Math.max(0, light));
  return 255 * (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
};

/** Red, green and blue as seen without one kind of cone, on linear RGB: Machado, Oliveira and Fernandes, "A
 *  Physiologically-based Model for Simulation of Color Vision Deficiency" (2009), severity 1.0. */
const visions: Record<string, readonly (readonly [number, number, number])[]> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

function seen(value: string, vision: string) {
  const { r, g, b } = rgb(value);
  const [red, green, blue] = [toLinear(r), toLinear(g), toLinear(b)];
  const [x = 0, y = 0, z = 0] = (visions[vision] ?? []).map((row) =>
    toByte(row[0] * red + row[1] * green + row[2] * blue),
  );
  return lab(rgb(x, y, z));
}

/** Distance in CIE L*a*b*. */
function distance(a: string, b: string, vision: string): number {
  const [from, to] = [seen(a, vision), seen(b, vision)];
  return Math.hypot(from.l - to.l, from.a - to.a, from.b - to.b);
}

function luminance(value: string): number {
  const { r, g, b } = rgb(value);
  return 0.2126 * toLinear(r) + 0.7152 * toLinear(g) + 0.0722 * toLinear(b);
}

/** Contrast ratio of WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const valued = statusStyle.filter(({ hatch }) => hatch === null).map(({ status }) => `s-${status}`);
const steps = ['c-0', 'c-1', 'c-2', 'c-3', 'c-4', 'c-5'];
const least: [vision: string, distance: number][] = [
  ['full', 10],
  ['protanopia', 6],
  ['deuteranopia', 6],
];

/** Pairs of names that are nearer than `limit`, with their distance. */
function tooNear(pairs: [string, string][], theme: Theme, vision: string, limit: number): string[] {
  return pairs.flatMap(([a, b]) => {
    const found = distance(colour(a, theme), colour(b, theme), vision);
    return found < limit ? [`${a} ${b} ${found.toFixed(1)}`] : [];
  });
}

const pairsOf = (names: string[]) =>
  names.flatMap((a, index) => names.slice(index + 1).map((b): [string, string] => [a, b]));

describe.each(themes)('colours in the %s theme', (theme) => {
  test.each(least)('statuses differ with %s vision by at least %d', (vision, limit) => {
    expect(tooNear(pairsOf(valued), theme, vision, limit)).toEqual([]);
  });

  test.each(least)('steps of the scale differ with %s vision by at least %d', (vision, limit) => {
    expect(tooNear(pairsOf(steps), theme, vision, limit)).toEqual([]);
  });

  test.each(least)(
    'the ground of a hatch differs with %s vision from every class by at least %d',
    (vision, limit) => {
      const pairs = [...valued, ...steps].map((name): [string, string] => ['s-empty', name]);
      expect(tooNear(pairs, theme, vision, limit)).toEqual([]);
    },
  );

  test.each([
    ['ink', 7],
    ['ink-soft', 4.5],
    ['today', 4.5],
    ['accent', 4.5],
    ['rule-strong', 3],
  ])('%s on paper and sheet has a contrast of at least %d', (name, limit) => {
    for (const ground of ['paper', 'sheet'])
      expect(contrast(colour(name, theme), colour(ground, theme))).toBeGreaterThanOrEqual(limit);
  });

  test('hatch lines stand out from their ground', () => {
    const ground = colour('s-empty', theme);
    expect(contrast(colour('s-hatch', theme), ground)).toBeGreaterThanOrEqual(2.5);
    expect(contrast(colour('s-hatch-strong', theme), ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('the scale moves away from the paper in even steps of lightness', () => {
    const lightness = steps.map((name) => lab(colour(name, theme)).l);
    const moves = lightness
      .slice(1)
      .map((l, index) => (l - (lightness[index] ?? l)) * (theme === 'light' ? -1 : 1));
    for (const move of moves) expect(move).toBeGreaterThan(6);
  });

  test('words on a status or step have a contrast of at least 4.5', () => {
    const rules = [...sheet('charts').matchAll(/:is\(((?:\s*\.on-[\w-]+,?)+)\s*\)\s*\{\s*fill:\s*([^;]+);/g)];
    const words = new Map(
      rules.flatMap(([, selectors = '', fill = '']) => {
        const names = [...fill.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name);
        const name = names[theme === 'light' ? 0 : names.length - 1] ?? '';
        return [...selectors.matchAll(/\.on-([\w-]+)/g)].map(([, status = '']) => [status, name] as const);
      }),
    );
    for (const name of [...valued, ...steps]) {
      const word = words.get(name.replace(/^s-/, ''));
      expect(
        contrast(colour(word ?? `no rule for ${name}`, theme), colour(name, theme)),
        name,
      ).toBeGreaterThanOrEqual(4.5);
    }
  });
});
