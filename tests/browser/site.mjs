// The real server on the real corpus, a browser before it, and readers who visit.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

import axe from 'axe-core';
import { chromium } from 'playwright-core';

const HERE = import.meta.dirname;
const BINARY = process.env.DISCORSI ?? resolve(HERE, process.env.CARGO_TARGET_DIR ?? '../../target', 'debug/discorsi');
const CORPUS = resolve(HERE, '../../corpus');
const QUIET = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 360, height: 740 };

let folder, server, browser, origin;

/** Starts the server and the browser. */
export async function open() {
  folder = await mkdtemp(join(tmpdir(), 'discorsi-browser-'));
  const options = ['--corpus', CORPUS, '--index', join(folder, 'index'), '--listen', '127.0.0.1:0'];
  server = spawn(BINARY, ['serve', ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
  origin = await listening(server);
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: QUIET });
}

/** Ends what was started. */
export async function close() {
  await browser?.close();
  if (server?.exitCode === null && server.kill()) await once(server, 'exit');
  if (folder) await rm(folder, { recursive: true });
}

/** The origin at which a server listens, by the line that says so. */
async function listening(server) {
  await once(server, 'spawn');
  for await (const line of createInterface({ input: server.stdout })) {
    const [address] = line.match(/http:\/\/\S+/) ?? [];
    if (address) return new URL(address).origin;
  }
  throw new Error(`${BINARY} ended before it served`);
}

/**
 * A reader's visit, on its own and with nothing kept from others. Whatever the reader does, no request may leave the
 * server and no script or policy may complain.
 */
export async function visit(options, does) {
  const context = await browser.newContext({ baseURL: origin, reducedMotion: 'reduce', ...options });
  const astray = [];
  const complaints = [];
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) astray.push(request.url());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('console', (message) => {
    // That a page itself is a 404 or a 400 is no fault of it.
    const ofPage = message.location().url === message.page()?.url();
    if (['error', 'warning'].includes(message.type()) && !ofPage) complaints.push(message.text());
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await does(page, context);
    assert.deepEqual(astray, [], 'requests that leave the server');
    assert.deepEqual(complaints, [], 'complaints of the browser');
  } finally {
    await context.close();
  }
}

/** What axe-core finds wrong on a page, by WCAG 2.2 AA. */
export async function violations(page) {
  const run = `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], resultTypes: ['violations'] })`;
  const { violations, passes } = await page.evaluate(`${axe.source}; ${run}`);
  assert.ok(passes.length > 10, 'axe-core looked at the page');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.length} times, first at ${nodes[0].html}`);
}
