// Holds the page types of a finished site against Lighthouse as a phone would meet them.
// Usage: node lighthouse.mjs ADDRESS REPORT-FOLDER PATH...
// Fails where a page has less than 100 for accessibility, best practices or search engines. The score for performance
// depends on how busy the machine is: it is printed, and fails only where MIN_PERFORMANCE is given.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [site, folder, ...paths] = process.argv.slice(2);
const least = { accessibility: 1, 'best-practices': 1, seo: 1, performance: Number(process.env.MIN_PERFORMANCE ?? 0) / 100 };
mkdirSync(folder, { recursive: true });
const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});
let failed = 0;
try {
  for (const path of paths) {
    const address = new URL(path, site).href;
    const { lhr, report } = await lighthouse(address, { port: chrome.port, output: 'html', logLevel: 'error', onlyCategories: Object.keys(least) });
    writeFileSync(join(folder, `${path.replaceAll('/', '_') || '_'}.html`), report);
    const scores = Object.entries(lhr.categories).map(([name, { score }]) => [name, score]);
    console.log(`${path.padEnd(40)} ${scores.map(([name, score]) => `${name} ${Math.round(score * 100)}`).join(', ')}`);
    for (const [name, score] of scores) {
      if (score >= least[name]) continue;
      failed++;
      for (const { id } of lhr.categories[name].auditRefs) {
        const audit = lhr.audits[id];
        if (audit.score !== null && audit.score < 1) console.log(`    ${name}: ${id}: ${audit.title} ${JSON.stringify(audit.details?.items?.slice(0, 3) ?? '')}`);
      }
    }
  }
} finally {
  chrome.kill();
}
process.exit(failed ? 1 : 0);
