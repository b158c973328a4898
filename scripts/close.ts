/** `npm run close`: ends one entry of a town's list, with decision, successor and transition. */
import { closeClaim } from '../src/editing/index.ts';
import { readArguments, revise } from './revising.ts';

const USAGE = `npm run close -- --town T --matter M --until DATE --decision D --successor BY [--transition TEXT]
  --town linhe                哪个乡镇
  --matter ID                 哪个事项
  --until 2025-07-31          最后一天
  --decision ID               收回决定
  --successor ID              由谁接手：部门或者乡镇的编号
  --transition "……"           没办完的怎么办；不写就用常用的一句
例如：npm run close -- --town linhe --matter gongdi-yangchen-chufa --until 2025-07-31 --decision xian-shouhui-2025 --successor zhujian-ju
`;

const given = readArguments(
  USAGE,
  ['town', 'matter', 'until', 'decision', 'successor'],
  ['transition'],
);
if (given) revise(given, (county) => closeClaim(county, given.values));
