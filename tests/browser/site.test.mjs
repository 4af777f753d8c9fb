import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { DESKTOP, PHONE, close, open, violations, visit } from './site.mjs';

const LANGUAGES = ['it', 'fr', 'es', 'ca', 'en'];
const SEARCH = '/it/search?q=alloggio+rifugiati';
const FOREIGN = '/it/records/accelair-rhone';

/** One page of each kind, and the status that it has. */
const PAGES = {
  'home': ['/it/', 200],
  'search with results': [SEARCH, 200],
  'search with filters': [`${SEARCH}&region=ITC1&theme=housing&from=1990&sort=newest`, 200],
  'search without results': ['/it/search?q=zzyzx&region=ITC1', 200],
  'second page of all records': ['/it/search?page=2', 200],
  'record in a foreign language': [FOREIGN, 200],
  'record in the reader’s language': ['/fr/records/accelair-rhone', 200],
  'regional model': ['/it/records/model-regional-habitatge-es51', 200],
  'record with long words in a table': ['/es/records/agir-isere-emploi', 200],
  'about this collection': ['/it/about', 200],
  'form for a new record': ['/fr/contribute', 200],
  'page that is not there': ['/it/nowhere', 404],
  'search for an unknown region': [`${SEARCH}&region=XX`, 400],
};

const count = async (page) => Number.parseInt(await page.locator('#count').textContent(), 10);
const titles = (page) => page.locator('.hit h2').allTextContents();
const value = (page, name) => page.getByRole('checkbox', { name });
const chosen = (page) => page.locator('input:checked').evaluateAll((boxes) => boxes.map((box) => `${box.name}=${box.value}`));
const inView = (locator) => locator.evaluate((element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
});

/** Goes somewhere, and waits until the page there is another one. */
async function follow(page, act, address) {
  await Promise.all([page.waitForURL(address), act()]);
}

/** Chooses a value of a filter as the reader does here, and gives the count that its label said. */
async function choose(page, name, address, { folded, scripted }) {
  const fold = page.locator('.filters > summary');
  if (folded) await fold.click();
  const label = page.locator('label', { has: value(page, name) });
  const said = Number.parseInt(await label.locator('.count').textContent(), 10);
  await follow(page, async () => {
    await value(page, name).check();
    if (folded || !scripted) await page.getByRole('button', { name: 'Applica i filtri' }).click();
  }, address);
  return said;
}

before(open);
after(close);

describe('a new record', () => {
  test('is made with the keyboard alone and JavaScript off, its faults told first', () =>
    visit({ viewport: PHONE, javaScriptEnabled: false }, async (page) => {
      await page.goto('/es/contribute');
      await page.locator('#title').focus();
      await page.keyboard.type('Puente: acogida');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Acompaña a quien llega.');
      await page.locator('#source-url-1').focus();
      await page.keyboard.type('https://example.org/puente');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').waitFor();
      const told = page.getByRole('alert').getByRole('link');
      assert.deepEqual(await told.allTextContents(), ['Región: falta.', 'Tema: falta.']);
      await page.getByRole('radio', { name: 'Cataluña' }).focus();
      await page.keyboard.press('Space');
      await page.getByRole('checkbox', { name: 'Vivienda', exact: true }).focus();
      await page.keyboard.press('Space');
      await page.locator('#title').focus();
      await page.keyboard.press('Enter');
      await page.locator('#file').waitFor();
      assert.match(await page.locator('#file').inputValue(), /^---\nkind: practice\n[^]*region: ES51\nthemes: \[housing\]/);
    }));
  test('has pages without a violation of WCAG, with faults and without', () =>
    visit({ viewport: PHONE }, async (page) => {
      await page.goto('/es/contribute?title=Puente&summary=Acoge.');
      await page.locator('#source-url-1').fill('https://example.org/puente');
      await page.locator('#source-url-1').press('Enter');
      await page.getByRole('alert').waitFor();
      assert.deepEqual(await violations(page), []);
      await page.getByRole('radio', { name: 'Cataluña' }).check();
      await page.getByRole('checkbox', { name: 'Vivienda', exact: true }).check();
      await page.locator('#title').press('Enter');
      await page.locator('#file').waitFor();
      assert.deepEqual(await violations(page), []);
    }));
});

describe('a reader’s journey', () => {
  for (const [where, viewport] of Object.entries({ 'a desktop': DESKTOP, 'a phone': PHONE })) {
    for (const [how, scripted] of [['', true], [' with JavaScript off', false]]) {
      test(`from a question to a record and back works on ${where}${how}`, () =>
        visit({ viewport, javaScriptEnabled: scripted }, (page) => journey(page, { folded: viewport === PHONE, scripted })));
    }
  }
});

async function journey(page, reader) {
  await page.goto('/it/');
  await page.getByRole('searchbox').fill('alloggio rifugiati');
  await follow(page, () => page.getByRole('button', { name: 'Cerca' }).click(), '**/it/search?q=alloggio+rifugiati*');
  const all = await count(page);
  assert.ok(all > 3, `${all} results`);
  assert.deepEqual(await chosen(page), []);

  const inRegion = await choose(page, /^Auvergne-Rhône-Alpes/, /region=FRK/, reader);
  assert.ok(inRegion > 0 && inRegion < all, `${inRegion} of ${all}`);
  assert.equal(await count(page), inRegion, 'the heading counts what the label of the region said');
  const inTheme = await choose(page, /^Casa/, /theme=housing/, reader);
  assert.ok(inTheme > 0 && inTheme < inRegion, `${inTheme} of ${inRegion}`);
  assert.equal(await count(page), inTheme, 'the heading counts what the label of the theme said');
  assert.equal((await titles(page)).length, Math.min(inTheme, 20));
  if (reader.scripted && !reader.folded) {
    assert.equal(await page.getByRole('status').textContent(), await page.locator('#count').textContent());
  }

  await page.goBack();
  await page.waitForURL((address) => !address.search.includes('theme'));
  await page.locator('.active li:nth-child(2):last-child').waitFor();
  assert.equal(await count(page), inRegion, 'back shows the results before the last filter');
  assert.deepEqual(await chosen(page), ['region=FRK'], 'back shows the filters before the last one');
  await page.goForward();
  await page.waitForURL(/theme=housing/);
  await page.locator('.active li:nth-child(3):last-child').waitFor();
  assert.deepEqual(await chosen(page), ['region=FRK', 'theme=housing']);

  await follow(page, () => page.getByRole('link', { name: 'Togliere il filtro: Auvergne-Rhône-Alpes' }).click(), /search\?q=[^&]*&theme=housing$/);
  assert.deepEqual(await chosen(page), ['theme=housing'], 'a removed filter is no longer chosen');
  assert.ok((await count(page)) > inTheme, 'a removed filter no longer narrows');

  const asked = new URL(page.url()).search;
  await follow(page, () => page.getByRole('link', { name: 'Català', exact: true }).click(), '**/ca/search?*');
  assert.equal(new URL(page.url()).search, asked, 'another language keeps the address’s question and filters');
  assert.equal(await page.locator('html').getAttribute('lang'), 'ca');
  assert.equal(await page.getByRole('searchbox').inputValue(), 'alloggio rifugiati');
  assert.deepEqual(await chosen(page), ['theme=housing']);

  const found = [page.url(), await page.locator('#count').textContent(), await titles(page)];
  const foreign = page.locator('.hit', { hasText: 'Text en francès' }).first().locator('h2 a');
  const title = await foreign.textContent();
  await follow(page, () => foreign.click(), '**/ca/records/*');
  assert.equal(await page.locator('h1').textContent(), title);
  assert.equal(await page.locator('.body').getAttribute('lang'), 'fr', 'the body says its language to machines');
  assert.equal(await page.locator('.text-in').textContent(), 'Text en francès', 'and to readers');
  await page.goBack();
  await page.waitForURL('**/ca/search?*');
  assert.deepEqual([page.url(), await page.locator('#count').textContent(), await titles(page)], found, 'back shows the same results');
}

test('a citation leads to its source, and the source back to the citation', () =>
  visit({ viewport: PHONE, javaScriptEnabled: false }, async (page) => {
    await page.goto(FOREIGN);
    const citations = page.locator('.body .citation');
    assert.ok((await citations.count()) > 2);
    const number = (await citations.first().textContent()).replace(/\D/g, '');
    await citations.first().click();
    const source = page.locator(`#source-${number}:target`);
    assert.ok(await inView(source), 'the source is in view');
    assert.match(await source.getByRole('link').first().getAttribute('href'), /^https?:/);
    await source.locator('.back').click();
    assert.ok(await inView(page.locator(`#cited-${number}:target`)), 'the citation is in view');
    const astray = await page.locator('a[href^="#"]').evaluateAll((links) =>
      links.map((link) => link.hash.slice(1)).filter((id) => !document.getElementById(id)));
    assert.deepEqual(astray, [], 'links within the page that lead nowhere');
  }));

test('the copy button copies the record’s address and says so', () =>
  visit({ viewport: DESKTOP, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await page.goto(FOREIGN);
    await page.getByRole('button', { name: 'Copia' }).click();
    await page.getByRole('button', { name: 'Copiato' }).waitFor();
    assert.equal(await page.evaluate('navigator.clipboard.readText()'), page.url());
  }));

test('without JavaScript there is no button that does nothing', () =>
  visit({ javaScriptEnabled: false }, async (page) => {
    await page.goto(FOREIGN);
    assert.equal(await page.locator('main').getByRole('button').count(), 0);
  }));

describe('the keyboard alone', () => {
  for (const [where, viewport] of Object.entries({ 'a desktop': DESKTOP, 'a phone': PHONE })) {
    test(`leads from a question to a record on ${where}, and the focus is always seen`, () =>
      visit({ viewport }, (page) => byKeyboard(page, viewport === PHONE)));
  }
});

async function byKeyboard(page, folded) {
  const press = (key) => page.keyboard.press(key);
  await page.goto('/it/');
  await tabTo(page, '.skip', 1);
  await press('Enter');
  await tabTo(page, '#q', 1);
  await page.keyboard.type('alloggio rifugiati');
  await follow(page, () => press('Enter'), '**/search?q=*');
  const all = await count(page);

  await tabTo(page, '.skip', 1);
  await press('Enter');
  if (folded) {
    await tabTo(page, '.filters > summary', 3);
    await press('Enter');
  }
  const region = '[name="region"][value="ITC1"]';
  await tabTo(page, region, 10);
  await press('Space');
  if (!folded) {
    await page.waitForURL(/region=ITC1/);
    assert.ok(await page.locator(`${region}:focus`).isChecked(), 'the focus stays where the reader chose');
  }
  await tabTo(page, '.apply', 80);
  await follow(page, () => press('Enter'), /region=ITC1/);
  await page.locator('.active').waitFor();
  assert.ok((await count(page)) < all, 'the filter narrows');

  await tabTo(page, '.hit h2 a', 120);
  const title = await page.locator('.hit h2 a').first().textContent();
  await follow(page, () => press('Enter'), '**/records/*');
  assert.equal(await page.locator('h1').textContent(), title);
}

/** Presses Tab until the first element of its kind has the focus; at every stop it must be seen. */
async function tabTo(page, wanted, most) {
  const end = page.locator(wanted).first();
  for (let stops = 0; stops < most; stops += 1) {
    await page.keyboard.press('Tab');
    const { name, isSeen } = await page.evaluate(() => {
      const stop = document.activeElement;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(stop);
      const { top, bottom, left, right } = stop.getBoundingClientRect();
      const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
      const isRinged = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
      return { name: stop.outerHTML.slice(0, 120), isSeen: isInView && isRinged };
    });
    assert.ok(isSeen, `the focus is seen on ${name}`);
    if (await end.evaluate((element) => element === document.activeElement)) return;
  }
  assert.fail(`${wanted} is not reached with ${most} stops`);
}

describe('axe-core finds no violation of WCAG 2.2 AA', { concurrency: true }, () => {
  const home = LANGUAGES.map((language) => [`home in ${language}`, `/${language}/`]);
  const search = LANGUAGES.map((language) => [`search in ${language}`, `/${language}/search?q=refugi*`]);
  const kinds = Object.entries(PAGES).map(([kind, [address]]) => [kind, address]);
  for (const colorScheme of ['light', 'dark']) {
    for (const viewport of [DESKTOP, PHONE]) {
      test(`at ${viewport.width} pixels, ${colorScheme}`, () =>
        visit({ viewport, colorScheme }, async (page) => {
          const found = [];
          for (const [kind, address] of [...kinds, ...home, ...search]) {
            await page.goto(address);
            found.push(...(await violations(page)).map((violation) => `${kind}: ${violation}`));
          }
          await page.goto(SEARCH);
          await page.locator('details').evaluateAll((folds) => folds.forEach((fold) => { fold.open = true; }));
          found.push(...(await violations(page)).map((violation) => `filters unfolded: ${violation}`));
          assert.deepEqual(found, []);
        }));
    }
  }
});

describe('each kind of page', () => {
  test('answers with its status, one h1, its language and a title', () =>
    visit({ viewport: DESKTOP }, async (page) => {
      for (const [kind, [address, status]] of Object.entries(PAGES)) {
        const response = await page.goto(address);
        assert.equal(response.status(), status, kind);
        assert.equal(await page.locator('h1').count(), 1, kind);
        assert.equal(await page.locator('html').getAttribute('lang'), address.slice(1, 3), kind);
        assert.match(await page.title(), /\S – DISCORSI$|^DISCORSI: \S/, kind);
      }
    }));

  // 640 is 1280 at 200 % zoom; 320 is 1280 at 400 %, what WCAG 1.4.10 asks for.
  for (const width of [360, 640, 320]) {
    test(`is not wider than its window of ${width} pixels`, () =>
      visit({ viewport: { width, height: 600 } }, async (page) => {
        for (const [kind, [address]] of Object.entries(PAGES)) {
          await page.goto(address);
          assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width, kind);
        }
      }));
  }

  test('prints what it says, without navigation and filters', () =>
    visit({ viewport: DESKTOP }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const [kind, [address]] of Object.entries(PAGES)) {
        await page.goto(address);
        assert.ok(await page.locator('h1').isVisible(), kind);
        for (const part of await page.locator('nav, form, .filters, button, .skip, .active').all()) {
          assert.ok(!(await part.isVisible()), `${kind}: ${await part.evaluate((element) => element.outerHTML.slice(0, 80))}`);
        }
      }
      await page.goto(SEARCH);
      assert.ok(await page.locator('.hit').first().isVisible());
      await page.goto(FOREIGN);
      assert.ok(await page.locator('.sources').isVisible());
    }));
});

test('a search without results helps, and an unknown region names those there are', () =>
  visit({ viewport: PHONE }, async (page) => {
    await page.goto(PAGES['search without results'][0]);
    assert.match(await page.locator('h1').textContent(), /^Nessun risultato/);
    assert.ok((await page.locator('.help').getByRole('link').count()) >= 4, 'a filter to remove and three themes');
    await page.goto(PAGES['search for an unknown region'][0]);
    await follow(page, () => page.locator('main').getByRole('link', { name: 'Piemonte' }).click(), /region=ITC1/);
    assert.ok((await count(page)) > 0, 'and each of them leads to results');
    assert.equal(await page.getByRole('searchbox').inputValue(), 'alloggio rifugiati');
  }));

test('the first search of a reader weighs less than 100 kB with all that it loads', () =>
  visit({ viewport: DESKTOP }, async (page, context) => {
    const network = await context.newCDPSession(page);
    const sizes = [];
    network.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength));
    await network.send('Network.enable');
    await page.goto('/it/search?q=alloggio', { waitUntil: 'networkidle' });
    assert.equal((await titles(page)).length, 20, 'a full page of results');
    assert.ok(await page.evaluate(`document.fonts.ready.then(() => document.fonts.check('1em "Discorsi Serif"'))`), 'with its fonts');
    const sum = sizes.reduce((sum, size) => sum + size);
    assert.ok(sum > 20_000 && sum < 100_000, `${sum} bytes in ${sizes.length} files`);
  }));
