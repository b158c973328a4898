import { expect, test } from 'vitest';
import { asCountiesCallIt } from './county-words.ts';

test.each([
  ['先运行 npm run check 改好', '先运行 npx quanze check 改好'],
  ['npm run check -- --fix。', 'npx quanze check --fix。'],
  ['npm run --silent check -- --format github', 'npx quanze check --format github'],
  ['node scripts/comment.ts --text a.md', 'npx quanze comment --text a.md'],
  [
    '          sparse-checkout: scripts\n      - run: node scripts/comment.ts --text a.md\n',
    '      - run: npm ci\n      - run: npx quanze comment --text a.md\n',
  ],
  [
    '模板见 docs/editing/templates/site.md',
    '模板见 node_modules/quanze/docs/editing/templates/site.md',
  ],
  ['is made first: docs/editions.md', 'is made first: node_modules/quanze/docs/editions.md'],
  ['npm run mcp -- [选项]', 'npx quanze-mcp [选项]'],
  ['npm run merge-town -- --town a', 'npx quanze merge-town --town a'],
  ['要写一个文件。npm run import 后面先写一个 --，再写文件和选项', '要写一个文件'],
])('%s', (ours, theirs) => {
  expect(asCountiesCallIt(ours)).toBe(theirs);
});
