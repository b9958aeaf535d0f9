// Accessibility and layout of pages in headless Chromium.
//
// Usage: node axe.mjs CHROMIUM PAGE..., with axe-core and playwright-core in BILAT_NODE_MODULES.
// A line for each fault: what axe finds in light and dark, on a desktop and at 360 pixels, and
// pages that are wider than the screen.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const modules = process.env.BILAT_NODE_MODULES;
const { chromium } = await import(
    pathToFileURL(path.join(modules, 'playwright-core', 'index.mjs')));
const axe = fs.readFileSync(path.join(modules, 'axe-core', 'axe.min.js'), 'utf8');
const [program, ...pages] = process.argv.slice(2);
const browser = await chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});

async function look(file, colorScheme, width) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
    const place = `${path.basename(path.dirname(file))}, ${colorScheme}, ${width} px`;
    await page.goto(pathToFileURL(file).href);
    const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0)
        console.log(`${place}: ${over} px wider than the screen`);
    await page.evaluate(axe);
    const found = await page.evaluate(() => globalThis.axe.run(document));
    for (const fault of found.violations)
        console.log(`${place}: ${fault.id}: ${fault.help}: ${fault.nodes[0].html.slice(0, 200)}`);
    await page.close();
}

for (const file of pages)
    for (const scheme of ['light', 'dark'])
        for (const width of [1280, 360])
            await look(file, scheme, width);
await browser.close();
